create table promo_code (
  id uuid not null constraint pk_promo_code primary key,
  brand text not null,
  partnership_id uuid not null,
  creator_id uuid not null,
  campaign_id uuid,
  -- As it was typed. How orders that name it read, by LookAlikes.
  code text not null constraint ck_promo_code_code check (char_length(code) between 2 and 40),
  reading text not null,
  precedence text not null constraint ck_promo_code_precedence check (precedence in ('LINK', 'CODE')),
  valid_from timestamptz,
  valid_until timestamptz,
  usage_limit int constraint ck_promo_code_usage_limit check (usage_limit > 0),
  per_customer_limit int constraint ck_promo_code_per_customer_limit check (per_customer_limit > 0),
  status text not null constraint ck_promo_code_status
    check (status in ('ACTIVE', 'EXHAUSTED', 'EXPIRED', 'WITHDRAWN')),
  status_since timestamptz not null,
  status_by text not null,
  status_reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_promo_code_partnership foreign key (brand, partnership_id, creator_id)
    references partnership (brand, id, creator_id),
  constraint uq_promo_code_brand_id unique (brand, id),
  constraint uq_promo_code_brand_reading unique (brand, reading),
  constraint ck_promo_code_validity check (valid_until > valid_from)
);
create index ix_promo_code_brand on promo_code (brand, id desc);
create index ix_promo_code_creator on promo_code (creator_id, id desc);
create index ix_promo_code_partnership on promo_code (partnership_id, id desc);
create index ix_promo_code_campaign on promo_code (campaign_id, id desc) where campaign_id is not null;
create index ix_promo_code_expiring on promo_code (valid_until) where status in ('ACTIVE', 'EXHAUSTED');
select isolate_by_brand('promo_code', 'select, insert, update');
select audit_table('promo_code', 'promo-codes', masked => '{status_reason}');

-- All that a code looks like: each look is one code's in a brand, whatever its case and script.
create table promo_code_look (
  brand text not null,
  look text not null,
  promo_code_id uuid not null,
  constraint pk_promo_code_look primary key (brand, look),
  constraint fk_promo_code_look_promo_code foreign key (brand, promo_code_id)
    references promo_code (brand, id)
);
create index ix_promo_code_look_promo_code on promo_code_look (promo_code_id);
select isolate_by_brand('promo_code_look', 'select, insert');
select not_audited('derived from codes, which are recorded', 'promo_code_look');

-- Brands with codes whose validity is over.
create function brands_with_expiring_promo_codes(at timestamptz) returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.brand from promo_code c
   where c.status in ('ACTIVE', 'EXHAUSTED') and c.valid_until <= at
$$;
revoke all on function brands_with_expiring_promo_codes(timestamptz) from public;
grant execute on function brands_with_expiring_promo_codes(timestamptz) to ${app};
