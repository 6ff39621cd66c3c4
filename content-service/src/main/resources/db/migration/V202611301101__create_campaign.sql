-- What the creator-service says of campaigns, which posts and briefs name.
create table campaign (
  brand text not null constraint fk_campaign_brand references brand,
  id uuid not null,
  name text not null,
  status text not null,
  version bigint not null,
  constraint pk_campaign primary key (brand, id)
);
select isolate_by_brand('campaign', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'campaign');
