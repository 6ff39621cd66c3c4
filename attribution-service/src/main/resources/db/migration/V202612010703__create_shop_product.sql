-- Products of shops, as they were told last. What is not told keeps what was told before.
create table shop_product (
  brand text not null,
  shop_id uuid not null,
  product_id text not null,
  id uuid not null,
  title text,
  category text,
  maker text,
  status text,
  told_at timestamptz not null,
  constraint pk_shop_product primary key (brand, shop_id, product_id)
);
create index ix_shop_product_id on shop_product (brand, shop_id, id desc);
select isolate_by_brand('shop_product', 'select, insert, update');
select not_audited('traffic; what was delivered is listed', 'shop_product');
