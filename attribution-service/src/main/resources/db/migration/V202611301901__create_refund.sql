-- What was given back of an order, or the order's cancellation: one row each, however often and by whomever
-- it is told. The reference tells one from another. What counts of the tellings is what people and their
-- systems told here before what events say (refund_telling), then that of the earliest instant, then of the
-- source that was connected first; told_amount is null for all that is left. What follows from it for the
-- order stands behind: it depends on all refunds of the order, so it may change when another one arrives.
create table refund (
  brand text not null,
  id uuid not null,
  order_key text not null,
  order_numbers text not null default '',
  order_id text,
  told_conversion_id uuid,
  kind text not null constraint ck_refund_kind check (kind in ('REFUND', 'CANCELLATION', 'CHARGEBACK')),
  reference text not null,
  source text not null constraint ck_refund_source check (source in ('API', 'IMPORT', 'EVENT')),
  source_id uuid not null,
  told_amount numeric(19, 4) constraint ck_refund_told check (told_amount >= 0),
  told_currency text,
  occurred_at timestamptz not null,
  -- Behind which version of a shop's order it was told; null for occurred_at. What takes a telling back is
  -- one of 0: of the two the later one counts.
  as_of timestamptz,
  -- Of one that was taken back what it was before.
  given_amount numeric(19, 4),
  given_currency text,
  -- When what counts was told.
  told_at timestamptz not null,
  -- When it was told first.
  recorded_at timestamptz not null,
  recorded_by text,
  conversion_id uuid,
  amount numeric(19, 4) constraint ck_refund_amount check (amount >= 0),
  original_amount numeric(19, 4),
  original_currency text,
  excess numeric(19, 4),
  status text not null constraint ck_refund_status
    check (status in ('WAITING', 'APPLIED', 'REDUCED', 'OTHER_CURRENCY')),
  version bigint not null,
  constraint pk_refund primary key (brand, id),
  constraint uq_refund_reference unique (brand, order_key, kind, reference),
  constraint ck_refund_order check ((order_id is null) <> (told_conversion_id is null)),
  constraint ck_refund_told_currency check ((told_amount is null) = (told_currency is null))
);
create index ix_refund_conversion on refund (brand, conversion_id, id desc) where conversion_id is not null;
create index ix_refund_status on refund (brand, status, id desc);
select isolate_by_brand('refund', 'select, insert, update');

-- All that events have told of refunds: what counts of it may be none of the last or the first, and changes
-- whenever one more arrives, however late.
create table refund_telling (
  brand text not null,
  order_key text not null,
  kind text not null,
  reference text not null,
  id uuid not null,
  order_numbers text not null,
  order_id text not null,
  source_id uuid not null,
  told_amount numeric(19, 4) constraint ck_refund_telling_told check (told_amount >= 0),
  told_currency text,
  occurred_at timestamptz not null,
  as_of timestamptz,
  recorded_at timestamptz not null,
  constraint pk_refund_telling primary key (brand, order_key, kind, reference, id),
  constraint ck_refund_telling_currency check ((told_amount is null) = (told_currency is null))
);
select isolate_by_brand('refund_telling', 'select, insert');

-- Refunds that were recorded here, in the order in which the attribution of the brand applies them.
create table recorded_refund (
  brand text not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  refund_id uuid not null,
  constraint pk_recorded_refund primary key (brand, txid, seq)
);
select isolate_by_brand('recorded_refund', 'select, insert');
select not_audited('what was told stays, with who told it', 'refund', 'refund_telling', 'recorded_refund');
