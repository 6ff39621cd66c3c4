-- What a brand wants a measure to be, and by when. How it stands is worked out when it is asked for.
create table goal (
  id uuid not null constraint pk_goal primary key,
  brand text not null,
  objective text not null constraint ck_goal_objective check (objective in ('AWARENESS', 'ENGAGEMENT', 'CONVERSION')),
  title text not null,
  measure text not null,
  -- Whether the measure is worked out of what creators are paid.
  of_pay boolean not null,
  -- As in a question: [{"dimension": …, "in": […]}]
  filters jsonb not null,
  target numeric not null,
  direction text not null constraint ck_goal_direction check (direction in ('AT_LEAST', 'AT_MOST')),
  period_from date not null,
  period_to date not null,
  -- What it is compared with: a period, or a value; neither: as many days, just before.
  baseline_from date,
  baseline_to date,
  baseline_value numeric,
  owner text,
  note text,
  -- What was warned of when it was set or changed: [{"code": …, "detail": …}]
  warnings jsonb not null,
  abandoned_at timestamptz,
  reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint ck_goal_period check (period_from <= period_to),
  constraint ck_goal_baseline check ((baseline_from is null) = (baseline_to is null)
    and baseline_from <= baseline_to and baseline_to < period_from),
  constraint ck_goal_baseline_one check (baseline_value is null or baseline_from is null),
  constraint ck_goal_abandoned check ((abandoned_at is null) = (reason is null))
);
create index ix_goal_brand on goal (brand, id desc);
create index ix_goal_objective on goal (brand, objective, id desc);
create index ix_goal_measure on goal (brand, measure, id desc);
create index ix_goal_period on goal (brand, period_to, period_from);
select show_by_brand('goal');
select isolate_by_brand('goal', 'select, insert, update');
select audit_table('goal', 'goals', money => 'of_pay');
