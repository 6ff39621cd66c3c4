-- What the creator-service says of creators, partnerships and promo codes: keys, dates, no names.
create table creator (
  brand text not null constraint fk_creator_brand references brand,
  id uuid not null,
  -- Of two records of one person, the one that stands for both.
  merged_into uuid,
  version bigint not null,
  constraint pk_creator primary key (brand, id)
);
create index ix_creator_merged_into on creator (brand, merged_into) where merged_into is not null;
select isolate_by_brand('creator', 'select, insert, update');

create table partnership (
  brand text not null constraint fk_partnership_brand references brand,
  id uuid not null,
  creator_id uuid not null,
  starts_on date not null,
  ends_on date,
  -- DRAFT as long as it was never active, also where it was given up.
  status text not null,
  version bigint not null,
  constraint pk_partnership primary key (brand, id)
);
create index ix_partnership_creator on partnership (brand, creator_id, starts_on desc);
select isolate_by_brand('partnership', 'select, insert, update');

create table promo_code (
  brand text not null constraint fk_promo_code_brand references brand,
  id uuid not null,
  partnership_id uuid not null,
  creator_id uuid not null,
  -- How the code reads, whatever its case and script.
  reading text not null,
  valid_from timestamptz,
  valid_until timestamptz,
  -- Whether the code or a link of another creator is credited.
  precedence text not null default 'LINK'
    constraint ck_promo_code_precedence check (precedence in ('LINK', 'CODE')),
  version bigint not null,
  constraint pk_promo_code primary key (brand, id)
);
create index ix_promo_code_reading on promo_code (brand, reading);
select isolate_by_brand('promo_code', 'select, insert, update');

-- Changes after which credits must be decided again: they may arrive after the orders they concern.
create table partnership_change (
  brand text not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  creator_id uuid,
  -- How a promo code reads.
  code text,
  constraint pk_partnership_change primary key (brand, txid, seq)
);
select isolate_by_brand('partnership_change', 'select, insert');
