-- How orders came about, by the newest completed run of each setting that the attribution-service reports: its
-- lists as it told them.
create table attribution_journey (
  brand text not null,
  setting_id uuid not null,
  name text not null,
  run_id uuid not null,
  -- Orders of earlier are out of the run; null for none.
  run_from timestamptz,
  as_of timestamptz not null,
  completed_at timestamptz not null,
  total jsonb not null,
  channels jsonb not null,
  last_channels jsonb not null,
  campaigns jsonb not null,
  roles jsonb not null,
  paths jsonb not null,
  stages jsonb not null,
  version bigint not null,
  constraint pk_attribution_journey primary key (brand, setting_id)
);
select isolate_by_brand('attribution_journey', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'attribution_journey');
select part_of_read_model('attribution_journey');
