create table prop (
  id uuid not null constraint pk_prop primary key,
  brand text not null constraint fk_prop_brand references brand,
  name text not null,
  place text not null,
  retired_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_prop_brand_name unique (brand, name)
);
create index ix_prop_brand on prop (brand, id desc);
select isolate_by_brand('prop', 'select, insert, update');
select audit_table('prop', 'props');
