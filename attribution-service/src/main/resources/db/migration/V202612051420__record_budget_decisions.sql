-- What was decided about budgets, as it stands after its corrections. facts and evidence are whole; what lists
-- are narrowed by stands in columns of its own.
create table budget_decision (
  id uuid not null constraint pk_budget_decision primary key,
  brand text not null constraint fk_budget_decision_brand references brand,
  move text not null constraint ck_budget_decision_move
    check (move in ('START', 'INCREASE', 'KEEP', 'DECREASE', 'STOP')),
  scope_kind text not null constraint ck_budget_decision_scope
    check (scope_kind in ('CAMPAIGN', 'CREATOR', 'SERIES', 'POST', 'CHANNEL', 'AD_KIND')),
  scope_key text not null,
  facts jsonb not null,
  -- With the figures as they were then; more may come with a correction, none goes.
  evidence jsonb not null,
  decided_by text not null,
  decided_on date not null,
  review text not null constraint ck_budget_decision_review check (review in ('PENDING', 'DUE', 'DONE')),
  -- When somebody is to look what came of it; null where nobody has to.
  review_on date,
  -- The latest.
  outcome text constraint ck_budget_decision_outcome
    check (outcome in ('BETTER', 'AS_EXPECTED', 'WORSE', 'UNCLEAR')),
  outcomes int not null,
  corrections int not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_budget_decision_brand_id unique (brand, id),
  constraint ck_budget_decision_review_on check ((review = 'DONE') = (review_on is null)),
  constraint ck_budget_decision_outcomes check ((outcomes > 0) = (outcome is not null))
);
create index ix_budget_decision_brand on budget_decision (brand, id desc);
create index ix_budget_decision_scope on budget_decision (brand, scope_kind, scope_key, id desc);
create index ix_budget_decision_review on budget_decision (brand, review, id desc);
create index ix_budget_decision_pending on budget_decision (brand, review_on) where review = 'PENDING';
select isolate_by_brand('budget_decision', 'select, insert, update');
select audit_table('budget_decision', 'budget-decisions');

-- What is decided and known at the time is only added to, by whatever code.
create function keep_budget_decision() returns trigger
  language plpgsql as $$
begin
  if (new.decided_by, new.decided_on, new.created_at) is distinct from (old.decided_by, old.decided_on, old.created_at)
    or new.corrections < old.corrections or new.outcomes < old.outcomes
    or new.corrections = old.corrections and (new.facts, new.evidence) is distinct from (old.facts, old.evidence)
    or exists (select from jsonb_array_elements(old.evidence) with ordinality as e (kept, place)
                where new.evidence -> (e.place - 1)::int is distinct from e.kept) then
    raise exception 'A decision and its evidence stay; what was wrong is corrected beside them.';
  end if;
  return new;
end $$;
create trigger keep_budget_decision before update on budget_decision
  for each row execute function keep_budget_decision();

-- What was recorded before a correction.
create table budget_decision_correction (
  brand text not null,
  decision_id uuid not null,
  number bigint not null,
  why text not null,
  before jsonb not null,
  added_evidence int not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  constraint pk_budget_decision_correction primary key (brand, decision_id, number),
  constraint fk_budget_decision_correction_decision foreign key (brand, decision_id)
    references budget_decision (brand, id)
);
select isolate_by_brand('budget_decision_correction', 'select, insert');

-- What came of it, as it was seen at one time or another.
create table budget_decision_outcome (
  brand text not null,
  decision_id uuid not null,
  id uuid not null,
  verdict text not null constraint ck_budget_decision_outcome_verdict
    check (verdict in ('BETTER', 'AS_EXPECTED', 'WORSE', 'UNCLEAR')),
  note text not null,
  evidence jsonb not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint pk_budget_decision_outcome primary key (brand, decision_id, id),
  constraint fk_budget_decision_outcome_decision foreign key (brand, decision_id)
    references budget_decision (brand, id)
);
select isolate_by_brand('budget_decision_outcome', 'select, insert');
select not_audited('never changed; each says who added it and when', 'budget_decision_correction',
  'budget_decision_outcome');

-- Brands with decisions whose day of review has come, by their own days.
create function brands_with_due_budget_reviews(now timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from budget_decision d
                  where d.brand = b.slug and d.review = 'PENDING'
                    and d.review_on <= (now at time zone b.time_zone)::date)
$$;
revoke all on function brands_with_due_budget_reviews(timestamptz) from public;
grant execute on function brands_with_due_budget_reviews(timestamptz) to ${app};
