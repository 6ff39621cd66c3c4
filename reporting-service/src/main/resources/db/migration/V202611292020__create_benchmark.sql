-- What others have measured, or hold for usual: a row for each figure with where it comes from and by
-- what it is divided. A correction is the next version of a row; see ADR 0070.
create table benchmark (
  id uuid not null constraint pk_benchmark primary key,
  brand text not null,
  source text not null,
  measure text not null,
  -- The measures that say the same of other denominators: engagement_rate of engagement_rate_by_views.
  family text not null generated always as (split_part(measure, '_by_', 1)) stored,
  denominator text not null constraint ck_benchmark_denominator check (denominator in ('VIEWS', 'FOLLOWERS',
    'REACH', 'IMPRESSIONS', 'CLICKS', 'CONVERSIONS', 'SPEND', 'ENGAGEMENTS', 'INTENT_SIGNALS', 'POSTS',
    'NONE', 'UNSTATED')),
  unit text not null constraint ck_benchmark_unit check (unit in ('SHARE', 'RATIO', 'COUNT', 'SECONDS', 'MONEY')),
  low numeric,
  mid numeric,
  high numeric,
  statistic text not null constraint ck_benchmark_statistic check (statistic in ('MEAN', 'MEDIAN', 'P10',
    'P25', 'P75', 'P90', 'RULE_OF_THUMB', 'UNSTATED')),
  period_from date,
  period_to date,
  industry text,
  region text,
  -- The size class of accounts: from so many followers, below so many.
  followers_from bigint,
  followers_below bigint,
  network text constraint ck_benchmark_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  ad_kind text,
  format text,
  currency text,
  published_on date,
  url text,
  note text,
  -- Which of the rows that every brand begins with it is.
  house text,
  -- What of a row says which figure it is, made one; two rows with the same contradict each other.
  row_key text not null,
  why text,
  withdrawn_at timestamptz,
  version bigint not null constraint ck_benchmark_version check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_benchmark_house unique (brand, house),
  constraint ck_benchmark_value check (coalesce(low, mid, high) is not null
    and coalesce(low <= mid, true) and coalesce(mid <= high, true) and coalesce(low <= high, true)),
  constraint ck_benchmark_currency check ((unit = 'MONEY') = (currency is not null)),
  constraint ck_benchmark_period check (period_from <= period_to),
  constraint ck_benchmark_followers check (followers_from < followers_below)
);
create unique index uq_benchmark_row on benchmark (brand, row_key) where withdrawn_at is null;
create index ix_benchmark_brand on benchmark (brand, id desc);
create index ix_benchmark_measure on benchmark (brand, measure, id desc);
create index ix_benchmark_family on benchmark (brand, family);
select isolate_by_brand('benchmark', 'select, insert, update');
select audit_table('benchmark', 'benchmarks');

-- Every version that a benchmark had, as it stood; kept by a trigger, so that no writer forgets it.
create table benchmark_version (
  brand text not null,
  benchmark_id uuid not null,
  version bigint not null,
  content jsonb not null,
  constraint pk_benchmark_version primary key (benchmark_id, version),
  constraint fk_benchmark_version_benchmark foreign key (benchmark_id) references benchmark
);
select isolate_by_brand('benchmark_version', 'select, insert');
select not_audited('versions of the audited benchmarks', 'benchmark_version');

create function keep_benchmark_version() returns trigger
  language plpgsql as $$
begin
  insert into benchmark_version (brand, benchmark_id, version, content)
  values (new.brand, new.id, new.version, to_jsonb(new));
  return null;
end $$;
create trigger tr_benchmark_version after insert or update on benchmark
  for each row execute function keep_benchmark_version();
