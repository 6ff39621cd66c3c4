-- Prices worked out from a brand's own advertising: a proposal, which never changes and prices nothing.
create table rate_card_derivation (
  id uuid not null constraint pk_rate_card_derivation primary key,
  brand text not null,
  network text not null constraint ck_rate_card_derivation_network
    check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  first_day date not null,
  last_day date not null,
  ad_kinds jsonb,
  currency text not null,
  derived jsonb not null,
  based_on int not null,
  prices jsonb not null,
  created_at timestamptz not null,
  constraint uq_rate_card_derivation_brand unique (brand, id),
  constraint ck_rate_card_derivation_days check (last_day >= first_day)
);
select isolate_by_brand('rate_card_derivation', 'select, insert');

-- What an action is worth, by brand and network. A card never changes; a new version follows it.
create table rate_card (
  id uuid not null constraint pk_rate_card primary key,
  brand text not null,
  network text not null constraint ck_rate_card_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  version int not null constraint ck_rate_card_version check (version > 0),
  valid_from date,
  currency text not null,
  source text not null,
  basis text not null constraint ck_rate_card_basis check (basis in ('DEFAULT', 'MANUAL', 'DERIVED')),
  derivation_id uuid,
  prices jsonb not null,
  created_at timestamptz not null,
  constraint uq_rate_card_version unique (brand, network, version),
  constraint fk_rate_card_derivation foreign key (brand, derivation_id) references rate_card_derivation (brand, id),
  constraint ck_rate_card_derivation check ((basis = 'DERIVED') = (derivation_id is not null))
);
create index ix_rate_card_brand on rate_card (brand, id desc);
select isolate_by_brand('rate_card', 'select, insert');
comment on column rate_card.valid_from is 'First day, in the brand''s time zone; null: since the beginning';
