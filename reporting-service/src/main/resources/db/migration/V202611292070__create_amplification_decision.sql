-- Who decided to put money behind a post, or not to, with the figures as they stood. What came of it is
-- worked out from the ads' own figures when somebody asks; see ADR 0078.
create table amplification_decision (
  id uuid not null constraint pk_amplification_decision primary key,
  brand text not null,
  post_id uuid not null,
  verdict text not null constraint ck_amplification_decision_verdict check (verdict in ('BOOST', 'SKIP')),
  -- Null of a post that is skipped: nothing follows.
  state text constraint ck_amplification_decision_state check (state in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED')),
  budget_amount numeric(19, 4),
  budget_currency text,
  note text,
  overridden text[] not null,
  decided_by text not null,
  decided_on date not null,
  stood jsonb not null,
  started_on date,
  ended_on date,
  reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint ck_amplification_decision_boost check ((verdict = 'BOOST') = (state is not null)),
  constraint ck_amplification_decision_budget check ((verdict = 'BOOST') = (budget_amount is not null)
    and (budget_amount is null) = (budget_currency is null) and coalesce(budget_amount > 0, true)),
  constraint ck_amplification_decision_days check ((state in ('RUNNING', 'ENDED')) <= (started_on is not null)
    and (state = 'ENDED') <= (ended_on is not null) and coalesce(ended_on >= started_on, true))
);
create unique index uq_amplification_decision_open on amplification_decision (brand, post_id)
  where state in ('PLANNED', 'RUNNING');
create index ix_amplification_decision_brand on amplification_decision (brand, id desc);
create index ix_amplification_decision_post on amplification_decision (brand, post_id, id desc);
create index ix_amplification_decision_state on amplification_decision (brand, state, id desc);
create index ix_amplification_decision_verdict on amplification_decision (brand, verdict, id desc);
select isolate_by_brand('amplification_decision', 'select, insert, update');
select audit_table('amplification_decision', 'amplification/decisions');
