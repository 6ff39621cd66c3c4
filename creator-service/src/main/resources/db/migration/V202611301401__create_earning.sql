-- What somebody earned. Written by one class, Earnings, which posts each change of the status.
create table earning (
  id uuid not null constraint pk_earning primary key,
  brand text not null constraint fk_earning_brand references brand,
  creator_id uuid not null,
  partnership_id uuid,
  terms_version int,
  campaign_id uuid,
  kind text not null constraint ck_earning_kind check (kind in (
    'FLAT_FEE', 'DELIVERABLE', 'COMMISSION', 'BONUS', 'BOUNTY', 'EXPENSE', 'GIFT', 'CLAWBACK',
    'ADJUSTMENT')),
  amount numeric(19, 4) not null constraint ck_earning_amount check (amount <> 0),
  currency text not null constraint ck_earning_currency check (currency ~ '^[A-Z]{3}$'),
  -- In the brand's currency by the rate of the day; null where no rate is known.
  brand_amount numeric(19, 4),
  earned_at timestamptz not null,
  -- What it was earned with: each exists once.
  source_kind text not null constraint ck_earning_source check (source_kind in (
    'CONVERSION', 'PARTNERSHIP', 'DELIVERABLE', 'BONUS', 'BOUNTY', 'EXPENSE', 'ADJUSTMENT',
    'DISPUTE')),
  source_id text not null,
  source_sequence int not null,
  status text not null constraint ck_earning_status check (status in (
    'PENDING', 'HELD', 'PAYABLE', 'IN_PAYOUT', 'PAID', 'DISPUTED', 'VOID')),
  -- What it was before it was disputed.
  disputed_from text,
  hold_until timestamptz,
  -- Why it is held: [{"rule", "text", "figures"}, …]
  reasons jsonb not null,
  reverses_id uuid constraint fk_earning_reverses references earning,
  payout_id uuid,
  note text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_earning_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint fk_earning_partnership foreign key (brand, partnership_id, creator_id)
    references partnership (brand, id, creator_id),
  constraint uq_earning_source unique nulls not distinct
    (brand, source_kind, source_id, creator_id, partnership_id, source_sequence),
  constraint ck_earning_disputed check ((status = 'DISPUTED') = (disputed_from is not null)),
  constraint ck_earning_payout check (status <> 'IN_PAYOUT' or payout_id is not null),
  constraint ck_earning_clawback check ((kind = 'CLAWBACK') = (reverses_id is not null)),
  constraint ck_earning_sign check (
    case kind when 'CLAWBACK' then amount < 0 when 'ADJUSTMENT' then true else amount > 0 end)
);
create index ix_earning_brand on earning (brand, id desc);
create index ix_earning_creator on earning (creator_id, status, id desc);
create index ix_earning_earned on earning (creator_id, earned_at desc, id desc);
create index ix_earning_partnership on earning (partnership_id, id desc);
create index ix_earning_reverses on earning (reverses_id) where reverses_id is not null;
create index ix_earning_payout on earning (payout_id) where payout_id is not null;
create index ix_earning_maturing on earning (hold_until) where status = 'PENDING';
create index ix_earning_held on earning (brand, id desc) where status = 'HELD';
create index ix_earning_unrated on earning (brand, id) where brand_amount is null;
select isolate_by_brand('earning', 'select, insert, update');
select audit_table('earning', 'earnings', masked => '{note, reasons}', money => 'true');

-- What became of it, step by step.
create table earning_step (
  id uuid not null constraint pk_earning_step primary key,
  brand text not null,
  earning_id uuid not null constraint fk_earning_step_earning references earning,
  step text not null,
  from_status text,
  to_status text not null,
  at timestamptz not null,
  by_subject text not null,
  by_name text,
  note text,
  reasons jsonb not null,
  payout_id uuid
);
create index ix_earning_step_earning on earning_step (earning_id, id);
select isolate_by_brand('earning_step', 'select, insert, update');
-- Only words are ever taken out, when a person is erased.
create trigger append_only
  before update of id, brand, earning_id, step, from_status, to_status, at, payout_id or delete
  on earning_step for each row execute function refuse_ledger_change();
create trigger never_emptied before truncate on earning_step
  for each statement execute function refuse_ledger_change();
select not_audited('a record itself, written with earnings, which are recorded', 'earning_step');

-- Brands that have something whose holding period is over.
create function brands_with_mature_earnings(at timestamptz) returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct e.brand from earning e where e.status = 'PENDING' and e.hold_until <= at
$$;
revoke all on function brands_with_mature_earnings(timestamptz) from public;
grant execute on function brands_with_mature_earnings(timestamptz) to ${app};
