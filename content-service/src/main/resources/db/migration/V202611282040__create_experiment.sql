-- What is compared, fixed when it starts, and its result, which stays as it was concluded. Kind, variable,
-- series and posts stand in the design as well: lists are narrowed by them.
create table experiment (
  id uuid not null constraint pk_experiment primary key,
  brand text not null constraint fk_experiment_brand references brand,
  state text not null constraint ck_experiment_state
    check (state in ('DRAFT', 'RUNNING', 'CONCLUDED', 'STOPPED')),
  design jsonb not null,
  kind text not null constraint ck_experiment_kind check (kind in ('POSTS', 'ADS', 'LINKS')),
  variable text not null constraint ck_experiment_variable check (variable in ('HOOK', 'FIRST_LINE',
    'FIRST_SHOT', 'SCRIPT', 'PACING', 'PROOF', 'PAYOFF', 'OFFER', 'CALL_TO_ACTION', 'EDIT', 'LENGTH', 'TIME')),
  series_id uuid,
  posts text[] not null,
  seed int not null,
  started_at timestamptz,
  concluded_at timestamptz,
  verdict text constraint ck_experiment_verdict check (verdict in ('NOT_ENOUGH_DATA',
    'NO_DIFFERENCE_SHOWN', 'VARIANT_BETTER', 'CONTROL_BETTER')),
  result jsonb,
  stopped_at timestamptz,
  stop_reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_experiment_brand_id unique (brand, id),
  constraint fk_experiment_series foreign key (brand, series_id) references series (brand, id),
  constraint ck_experiment_started check ((state = 'DRAFT') = (started_at is null)),
  constraint ck_experiment_concluded check (case state
    when 'CONCLUDED' then num_nulls(concluded_at, verdict, result) = 0
    else num_nonnulls(concluded_at, verdict, result) = 0 end),
  constraint ck_experiment_stopped check (case state
    when 'STOPPED' then num_nulls(stopped_at, stop_reason) = 0
    else num_nonnulls(stopped_at, stop_reason) = 0 end)
);
create index ix_experiment_brand on experiment (brand, id desc);
create index ix_experiment_state on experiment (brand, state, id desc);
create index ix_experiment_kind on experiment (brand, kind, id desc);
create index ix_experiment_variable on experiment (brand, variable, id desc);
create index ix_experiment_verdict on experiment (brand, verdict, id desc) where verdict is not null;
create index ix_experiment_series on experiment (series_id, id desc) where series_id is not null;
create index ix_experiment_posts on experiment using gin (posts);
create index ix_experiment_concluded_at on experiment (brand, concluded_at) where concluded_at is not null;
select isolate_by_brand('experiment', 'select, insert, update');
select show_by_brand('experiment');
select audit_table('experiment', 'experiments');

-- Nothing that has started is designed anew, and no result is changed, by whatever code.
create function keep_experiment() returns trigger
  language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.design, new.seed, new.started_at)
      is distinct from (old.design, old.seed, old.started_at)
    or old.state in ('CONCLUDED', 'STOPPED') and new.state <> old.state
    or old.result is not null and new.result is distinct from old.result then
    raise exception 'An experiment that has started, and a result, stay as they are.';
  end if;
  return new;
end $$;
create trigger keep_experiment before update on experiment
  for each row execute function keep_experiment();

-- What an ad or a link counted on one day alone: only ever added; a correction was collected later.
create table experiment_observation (
  id uuid not null constraint uq_experiment_observation_id unique,
  brand text not null,
  experiment_id uuid not null,
  arm text not null constraint ck_experiment_observation_arm check (arm in ('CONTROL', 'VARIANT')),
  day date not null,
  trials bigint not null
    constraint ck_experiment_observation_trials check (trials between 0 and 100000000000),
  successes bigint not null,
  source text not null
    constraint ck_experiment_observation_source check (source in ('API', 'IMPORT', 'MANUAL')),
  collected_at timestamptz not null,
  recorded_at timestamptz not null,
  constraint pk_experiment_observation primary key (experiment_id, arm, day, source, collected_at),
  constraint fk_experiment_observation_experiment foreign key (brand, experiment_id)
    references experiment (brand, id),
  constraint ck_experiment_observation_successes check (successes between 0 and trials)
);
create index ix_experiment_observation_id on experiment_observation (experiment_id, id desc);
select isolate_by_brand('experiment_observation', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'experiment_observation');
