-- What one unit of a currency was worth on a day. A correction is a further version: which rate an
-- amount was converted by can be told for good.
create table exchange_rate (
  id uuid not null constraint pk_exchange_rate primary key,
  brand text not null constraint fk_exchange_rate_brand references brand,
  base text not null constraint ck_exchange_rate_base check (base ~ '^[A-Z]{3}$'),
  quote text not null constraint ck_exchange_rate_quote check (quote ~ '^[A-Z]{3}$'),
  day date not null,
  rate numeric(20, 10) not null constraint ck_exchange_rate_rate check (rate > 0),
  source text not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint uq_exchange_rate_pair unique (brand, base, quote, day, version),
  constraint ck_exchange_rate_pair check (base <> quote)
);
create index ix_exchange_rate_brand on exchange_rate (brand, id desc);
create index ix_exchange_rate_quote on exchange_rate (brand, quote, day);
select isolate_by_brand('exchange_rate', 'select, insert');
select audit_table('exchange_rate', 'exchange-rates', money => 'true');
