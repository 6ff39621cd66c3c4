-- What the attribution-service gives under settings that are reported, by day: of a day the highest version
-- counts, and replaces what was told before.
create table attribution_day (
  brand text not null,
  setting_id uuid not null,
  day date not null,
  -- What runs differ by nothing but the data of; null where nothing is reported (any more).
  chain_id uuid,
  -- [{"kind": "CLICK", "channel": "CREATOR", "creatorId": "…", "credit": "0.5", "value": {…}, …}, …], without
  -- a kind what no touch explains.
  rows jsonb not null,
  -- False where touches are told without credit, by a model that gives none by order.
  by_order boolean not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_attribution_day primary key (brand, setting_id, day)
);
create index ix_attribution_day_day on attribution_day (brand, day);
select isolate_by_brand('attribution_day', 'select, insert, update');

create table attribution_setting (
  brand text not null,
  id uuid not null,
  name text not null,
  -- Whether its days are told.
  reported boolean not null,
  -- [{"number": 2, "rules": {"model": "LINEAR", "windows": {"click": 168, …}, …}, …}, …]
  versions jsonb not null,
  version bigint not null,
  constraint pk_attribution_setting primary key (brand, id)
);
select isolate_by_brand('attribution_setting', 'select, insert, update');

-- The latest completed run of a chain.
create table attribution_run (
  brand text not null,
  chain_id uuid not null,
  id uuid not null,
  setting_id uuid not null,
  setting_version int not null,
  -- Orders of earlier are out of it; null for none.
  occurred_from timestamptz,
  -- Everything that was taken in by then counts.
  as_of timestamptz not null,
  number int not null,
  constraint pk_attribution_run primary key (brand, chain_id)
);
select isolate_by_brand('attribution_run', 'select, insert, update');

select part_of_read_model('attribution_day', 'attribution_setting', 'attribution_run');
