-- What a lift study asks and how it answers, fixed when it is registered, which is before it starts. Kind and
-- layer stand in the design as well: lists are narrowed by the one, and studies share shoppers by the other.
create table study (
  id uuid not null constraint pk_study primary key,
  brand text not null constraint fk_study_brand references brand,
  name text not null,
  kind text not null constraint ck_study_kind check (kind in ('USER_HOLDOUT', 'GEO', 'ON_OFF', 'CREATOR')),
  state text not null constraint ck_study_state
    check (state in ('DRAFT', 'REGISTERED', 'RUNNING', 'ENDED', 'CONCLUDED', 'CANCELLED')),
  design jsonb not null,
  -- What was fixed beside the design: when, by whom, from when until when, the salt.
  registration jsonb,
  layer text,
  starts_at timestamptz,
  ends_at timestamptz,
  spend_amount numeric(19, 4) constraint ck_study_spend check (spend_amount >= 0),
  spend_currency text,
  history jsonb not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_study_brand_id unique (brand, id),
  constraint uq_study_name unique (brand, name),
  constraint ck_study_spend_currency check ((spend_amount is null) = (spend_currency is null)),
  constraint ck_study_registered check (case state
    when 'DRAFT' then num_nonnulls(registration, starts_at, ends_at) = 0
    when 'CANCELLED' then num_nulls(registration, starts_at, ends_at) in (0, 3)
    else num_nulls(registration, starts_at, ends_at) = 0 end)
);
create index ix_study_brand on study (brand, id desc);
create index ix_study_state on study (brand, state, id desc);
create index ix_study_kind on study (brand, kind, id desc);
create index ix_study_layer on study (brand, layer) where layer is not null;
create index ix_study_start on study (starts_at) where state = 'REGISTERED';
create index ix_study_end on study (ends_at) where state = 'RUNNING';
select isolate_by_brand('study', 'select, insert, update');
select show_by_brand('study');
select audit_table('study', 'studies');

-- What was registered stays as it is, by whatever code, and what is over is over.
create function keep_study() returns trigger
  language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.kind, new.design, new.registration, new.layer, new.starts_at, new.ends_at)
      is distinct from (old.kind, old.design, old.registration, old.layer, old.starts_at, old.ends_at)
    or old.state in ('CONCLUDED', 'CANCELLED') and new.state <> old.state then
    raise exception 'A study that is registered, and one that is over, stay as they are.';
  end if;
  return new;
end $$;
create trigger keep_study before update on study
  for each row execute function keep_study();

-- Brands of which a study starts or ends.
create function brands_with_due_studies(now timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select brand from study where state = 'REGISTERED' and starts_at <= now
   union
  select brand from study where state = 'RUNNING' and ends_at <= now
$$;
revoke all on function brands_with_due_studies(timestamptz) from public;
grant execute on function brands_with_due_studies(timestamptz) to ${app};
