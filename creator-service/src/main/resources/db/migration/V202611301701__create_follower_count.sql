-- How many followers a creator's account had at an instant, as often as somebody told it. Only ever added
-- to. Of one instant and source the one that was collected last counts.
create table follower_count (
  id uuid not null,
  brand text not null,
  account_id uuid not null,
  counted_at timestamptz not null,
  source text not null constraint ck_follower_count_source check (source in ('API', 'IMPORT', 'MANUAL')),
  collected_at timestamptz not null,
  followers bigint not null constraint ck_follower_count_followers check (followers >= 0),
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint pk_follower_count primary key (brand, account_id, counted_at, source, collected_at)
) partition by range (counted_at);
create table follower_count_default partition of follower_count default;
select isolate_by_brand('follower_count', 'select, insert');
select not_audited('counts only ever come, and say who recorded them', 'follower_count');
