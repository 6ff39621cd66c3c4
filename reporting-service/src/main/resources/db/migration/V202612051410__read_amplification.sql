-- What the attribution-service measured of boosts of posts.
create table amplification_measurement (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  state text not null,
  started_on date not null,
  ended_on date not null,
  baseline_days int not null,
  -- Amounts are in the brand's currency as it was when they were measured.
  currency text not null,
  spend numeric,
  -- What was beyond the baseline, with its interval; null where nothing is said.
  conversions numeric,
  conversions_from numeric,
  conversions_to numeric,
  value numeric,
  value_from numeric,
  value_to numeric,
  roas numeric,
  roas_from numeric,
  roas_to numeric,
  roas_missing text,
  -- Of the intervals.
  level numeric not null,
  -- Other posts that were boosted at the time.
  other_boosts int not null,
  measured_at timestamptz not null,
  version bigint not null,
  constraint pk_amplification_measurement primary key (brand, id)
);
create index ix_amplification_measurement_post on amplification_measurement (brand, post_id, started_on desc);
create index ix_amplification_measurement_started on amplification_measurement (brand, started_on desc, id desc);
select isolate_by_brand('amplification_measurement', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'amplification_measurement');
select part_of_read_model('amplification_measurement');
