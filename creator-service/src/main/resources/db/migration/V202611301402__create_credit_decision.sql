-- What is kept of the attribution-service's and the content-service's facts, by which money is
-- earned. None refers to a creator or partnership: facts may arrive before those, and of such as
-- there are no more.

-- Whom an order is credited to, by the latest decision.
create table credit_decision (
  brand text not null constraint fk_credit_decision_brand references brand,
  conversion_id uuid not null,
  version bigint not null,
  model text,
  occurred_at timestamptz not null,
  -- [{"creatorId", "partnershipId", "linkId", "promoCodeId", "evidence", "share"}, …]
  credits jsonb not null,
  recorded_at timestamptz not null,
  constraint pk_credit_decision primary key (brand, conversion_id)
);
select isolate_by_brand('credit_decision', 'select, insert, update');

-- An order. refunded and net_value are null until the attribution-service tells them.
create table conversion (
  brand text not null constraint fk_conversion_brand references brand,
  id uuid not null,
  order_id text,
  occurred_at timestamptz not null,
  value numeric(19, 4),
  currency text,
  refunded numeric(19, 4),
  net_value numeric(19, 4),
  promo_codes text[] not null,
  -- [{"productId", "category", "name", "quantity", "amount"}, …]
  items jsonb not null,
  country text,
  customer text,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_conversion primary key (brand, id)
);
create index ix_conversion_codes on conversion using gin (promo_codes);
create index ix_conversion_occurred on conversion (brand, occurred_at);
select isolate_by_brand('conversion', 'select, insert, update');

create table refund (
  brand text not null constraint fk_refund_brand references brand,
  id uuid not null,
  -- Null while its order is not known.
  conversion_id uuid,
  kind text not null,
  amount numeric(19, 4),
  currency text,
  occurred_at timestamptz not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_refund primary key (brand, id)
);
create index ix_refund_conversion on refund (brand, conversion_id);
select isolate_by_brand('refund', 'select, insert, update');

-- What helps to tell honest orders from others. Hashes only, and none once a shopper is erased there.
create table conversion_signal (
  brand text not null constraint fk_conversion_signal_brand references brand,
  id uuid not null,
  email_sha256 text,
  phone_sha256 text,
  disposable_email boolean,
  referrer_domain text,
  landing_domain text,
  -- Whose links the person had touched before, however long ago.
  touched_creator_ids uuid[] not null,
  codes text[] not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_conversion_signal primary key (brand, id)
);
create index ix_conversion_signal_codes on conversion_signal using gin (codes);
-- The orders of a shopper.
create index ix_conversion_signal_shopper on conversion_signal (brand, coalesce(email_sha256, phone_sha256));
select isolate_by_brand('conversion_signal', 'select, insert, update');

-- What a post's counter of views said.
create table view_count (
  brand text not null constraint fk_view_count_brand references brand,
  id uuid not null,
  post_id uuid not null,
  dataset text not null,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  views bigint not null,
  constraint pk_view_count primary key (brand, id)
);
create index ix_view_count_post on view_count (brand, post_id, captured_at desc);
select isolate_by_brand('view_count', 'select, insert');

select not_audited('a replica; its owner records changes', 'credit_decision', 'conversion', 'refund',
  'conversion_signal', 'view_count');
