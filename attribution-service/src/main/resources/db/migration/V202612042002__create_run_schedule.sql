-- When runs are made under a setting without anybody asking for each.
create table run_schedule (
  brand text not null constraint fk_run_schedule_brand references brand,
  id uuid not null constraint pk_run_schedule primary key,
  setting_id uuid not null,
  rhythm text not null constraint ck_run_schedule_rhythm check (rhythm in ('HOURLY', 'DAILY')),
  -- Of the brand's days; null for every full hour.
  local_time time,
  -- Orders of earlier are out of its runs; null for none.
  occurred_from timestamptz,
  -- Null while it is paused, and where its setting was archived.
  next_at timestamptz,
  last_run_id uuid,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_run_schedule_setting unique (brand, setting_id),
  constraint fk_run_schedule_setting foreign key (brand, setting_id) references credit_setting (brand, id),
  constraint ck_run_schedule_time check ((rhythm = 'DAILY') = (local_time is not null))
);
create index ix_run_schedule_brand on run_schedule (brand, id desc);
create index ix_run_schedule_next on run_schedule (next_at) where next_at is not null;
select isolate_by_brand('run_schedule', 'select, insert, update, delete');
select audit_table('run_schedule', 'attribution-run-schedules');

-- Brands with a run to make.
create function brands_with_due_run_schedules(at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct s.brand from run_schedule s where s.next_at <= at
$$;
revoke all on function brands_with_due_run_schedules(timestamptz) from public;
grant execute on function brands_with_due_run_schedules(timestamptz) to ${app};
