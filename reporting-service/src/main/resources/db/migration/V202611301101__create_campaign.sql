-- What the creator-service says of campaigns.
create table campaign (
  brand text not null,
  id uuid not null,
  name text not null,
  objective text not null,
  kinds text[] not null,
  starts_on date not null,
  ends_on date,
  launch boolean not null,
  status text not null,
  -- A period before it, or a study of the attribution-service; both null for neither.
  baseline_from date,
  baseline_to date,
  baseline_study_id uuid,
  version bigint not null,
  constraint pk_campaign primary key (brand, id)
);
select isolate_by_brand('campaign', 'select, insert, update');
select part_of_read_model('campaign');
