-- What a creator laid out, the brand paid for her, or she was given.
create table expense (
  id uuid not null constraint pk_expense primary key,
  brand text not null,
  creator_id uuid not null,
  partnership_id uuid,
  campaign_id uuid constraint fk_expense_campaign references campaign,
  kind text not null constraint ck_expense_kind check (kind in ('EXPENSE', 'GIFT')),
  paid_by text not null constraint ck_expense_paid_by check (paid_by in ('CREATOR', 'BRAND')),
  description text not null,
  amount numeric(19, 4) not null constraint ck_expense_amount check (amount > 0),
  currency text not null,
  -- In the brand's currency by the rate of the day; null where no rate is known.
  brand_amount numeric(19, 4),
  incurred_on date not null,
  external_id text,
  -- [{"reference", "url"}, …]
  receipts jsonb not null,
  status text not null constraint ck_expense_status check (status in (
    'SUBMITTED', 'APPROVED', 'REJECTED')),
  recorded_by text not null,
  decided_by text,
  decided_at timestamptz,
  decision_note text,
  earning_id uuid,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_expense_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint fk_expense_partnership foreign key (brand, partnership_id, creator_id)
    references partnership (brand, id, creator_id),
  constraint uq_expense_external_id unique (brand, external_id),
  constraint ck_expense_gift check (kind <> 'GIFT' or paid_by = 'BRAND'),
  constraint ck_expense_decided check (
    (status = 'SUBMITTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint ck_expense_earning check (earning_id is null or status = 'APPROVED')
);
create index ix_expense_brand on expense (brand, id desc);
create index ix_expense_creator on expense (creator_id, id desc);
create index ix_expense_campaign on expense (campaign_id, id desc) where campaign_id is not null;
create index ix_expense_unrated on expense (brand, id) where brand_amount is null;
select isolate_by_brand('expense', 'select, insert, update');
select audit_table('expense', 'expenses', masked => '{description, receipts, decision_note}', money => 'true');
