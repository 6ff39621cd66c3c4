-- Signs that a code is used by others than those it was made for, and what became of each.
create table code_leak (
  id uuid not null constraint pk_code_leak primary key,
  brand text not null,
  promo_code_id uuid not null,
  creator_id uuid not null,
  kind text not null constraint ck_code_leak_kind check (kind in ('UNTOUCHED', 'SPIKE', 'COUPON_SITE', 'OVER_LIMIT')),
  state text not null constraint ck_code_leak_state check (state in ('OPEN', 'DISMISSED', 'CONFIRMED')),
  opened_at timestamptz not null,
  explanation text not null,
  figures jsonb not null,
  judged_at timestamptz,
  judged_by text,
  reason text,
  version bigint not null,
  constraint fk_code_leak_promo_code foreign key (brand, promo_code_id) references promo_code (brand, id),
  constraint ck_code_leak_judgement check (
    (state = 'OPEN') = (judged_at is null) and (state = 'OPEN') = (judged_by is null)
    and (state = 'OPEN') = (reason is null))
);
create index ix_code_leak_brand on code_leak (brand, id desc);
create index ix_code_leak_promo_code on code_leak (promo_code_id, kind, judged_at desc);
create index ix_code_leak_creator on code_leak (creator_id, id desc);
create index ix_code_leak_open on code_leak (brand, id desc) where state = 'OPEN';
create unique index uq_code_leak_open on code_leak (brand, promo_code_id, kind) where state = 'OPEN';
select isolate_by_brand('code_leak', 'select, insert, update');
select audit_table('code_leak', 'code-leaks', masked => '{reason}');

-- Coupon sites that the brand knows, beside those of the setting.
create table coupon_site (
  brand text not null constraint fk_coupon_site_brand references brand,
  domain text not null constraint ck_coupon_site_domain check (domain = lower(domain)),
  added_at timestamptz not null,
  added_by text not null,
  constraint pk_coupon_site primary key (brand, domain)
);
select isolate_by_brand('coupon_site', 'select, insert, delete');
select not_audited('a request that replaces them is noted as a whole', 'coupon_site');
