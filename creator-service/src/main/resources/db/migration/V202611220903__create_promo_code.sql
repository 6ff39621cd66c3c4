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
select audit_table('promo_code', 'promo-codes');
