-- What an action is worth, by brand and network. A card never changes; a new version follows it.
create table rate_card (
  id uuid not null constraint pk_rate_card primary key,
  brand text not null,
  network text not null constraint ck_rate_card_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  version int not null constraint ck_rate_card_version check (version > 0),
  valid_from date,
  currency text not null,
  source text not null,
  prices jsonb not null,
  created_at timestamptz not null,
  constraint uq_rate_card_version unique (brand, network, version)
);
create index ix_rate_card_brand on rate_card (brand, id desc);
select isolate_by_brand('rate_card', 'select, insert');
comment on column rate_card.valid_from is 'First day, in the brand''s time zone; null: since the beginning';
