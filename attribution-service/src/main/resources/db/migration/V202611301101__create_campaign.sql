-- What the creator-service says of campaigns: keys, no names.
create table campaign (
  brand text not null constraint fk_campaign_brand references brand,
  id uuid not null,
  version bigint not null,
  constraint pk_campaign primary key (brand, id)
);
select isolate_by_brand('campaign', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'campaign');
