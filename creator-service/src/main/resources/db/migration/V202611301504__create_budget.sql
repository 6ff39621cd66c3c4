-- What a campaign may cost, in the brand's currency.
create table budget (
  id uuid not null constraint pk_budget primary key,
  brand text not null,
  campaign_id uuid not null constraint fk_budget_campaign references campaign,
  -- [{"from": "2026-09-01", "amount": "5000.00"}, …], which add up to what is planned.
  steps jsonb not null,
  planned numeric(19, 4) not null constraint ck_budget_planned check (planned > 0),
  currency text not null,
  -- Percentages of what is planned at which is warned, and the highest that was.
  thresholds jsonb not null,
  reached int,
  when_overspent text not null constraint ck_budget_when_overspent check (
    when_overspent in ('WARN', 'REFUSE')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_budget_campaign unique (brand, campaign_id)
);
create index ix_budget_brand on budget (brand, id desc);
select isolate_by_brand('budget', 'select, insert, update');
select audit_table('budget', 'budgets', money => 'true');

-- What was earned and laid out for a campaign is found without what was for others.
create index ix_earning_campaign on earning (campaign_id, creator_id)
  include (status, earned_at, brand_amount) where campaign_id is not null;

create function brands_with_budgets() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct b.brand from budget b
$$;
revoke all on function brands_with_budgets() from public;
grant execute on function brands_with_budgets() to ${app};
