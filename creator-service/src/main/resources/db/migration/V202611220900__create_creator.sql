create table brand (
  slug text not null constraint pk_brand primary key
    constraint ck_brand_slug check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name text not null,
  time_zone text not null,
  currency text not null constraint ck_brand_currency check (currency ~ '^[A-Z]{3}$'),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
alter table brand enable row level security;
create policy brand_isolation on brand
  using (current_setting('hookline.brand', true) in (slug, '*'))
  with check (current_setting('hookline.brand', true) in (slug, '*'));
grant select, insert, update on brand to ${app};

create table creator (
  id uuid not null constraint pk_creator primary key,
  brand text not null constraint fk_creator_brand references brand,
  display_name text not null,
  email text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_creator_brand_id unique (brand, id)
);
select isolate_by_brand('creator', 'select, insert, update');

-- A creator's handle on a network. Handles are kept in lower case, without the @.
create table account (
  id uuid not null constraint pk_account primary key,
  brand text not null,
  creator_id uuid not null,
  network text not null constraint ck_account_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  handle text not null constraint ck_account_handle check (handle = lower(handle)),
  constraint fk_account_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_account_brand_network_handle unique (brand, network, handle)
);
create index ix_account_creator on account (creator_id);
select isolate_by_brand('account', 'select, insert, update, delete');

create table partnership (
  id uuid not null constraint pk_partnership primary key,
  brand text not null,
  creator_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  fee_amount numeric(19, 4) not null constraint ck_partnership_fee check (fee_amount >= 0),
  fee_currency text not null,
  status text not null constraint ck_partnership_status check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_partnership_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_partnership_brand_id unique (brand, id, creator_id),
  constraint ck_partnership_dates check (ends_on >= starts_on),
  constraint ck_partnership_end check (status <> 'ENDED' or ends_on is not null)
);
create index ix_partnership_brand on partnership (brand, id desc);
create index ix_partnership_creator on partnership (creator_id, id desc);
select isolate_by_brand('partnership', 'select, insert, update');

create table promo_code (
  id uuid not null constraint pk_promo_code primary key,
  brand text not null,
  partnership_id uuid not null,
  creator_id uuid not null,
  code text not null constraint ck_promo_code_code check (code = upper(code)),
  valid_from timestamptz,
  valid_until timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  constraint fk_promo_code_partnership foreign key (brand, partnership_id, creator_id)
    references partnership (brand, id, creator_id),
  constraint uq_promo_code_brand_code unique (brand, code),
  constraint ck_promo_code_validity check (valid_until > valid_from)
);
create index ix_promo_code_brand on promo_code (brand, id desc);
select isolate_by_brand('promo_code', 'select, insert');
