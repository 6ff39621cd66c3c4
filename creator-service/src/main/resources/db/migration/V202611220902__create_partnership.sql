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
select audit_table('partnership', 'partnerships');
