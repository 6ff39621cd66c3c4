-- Lines of shops' exports, hashed, until their orders are told as events.
create table shop_pending (
  brand text not null,
  id uuid not null,
  shop_id uuid not null,
  name text not null,
  line jsonb not null,
  added_at timestamptz not null default clock_timestamp(),
  constraint pk_shop_pending primary key (brand, id),
  constraint fk_shop_pending_shop foreign key (brand, shop_id) references shop (brand, id)
);
create index ix_shop_pending_name on shop_pending (brand, shop_id, name, id);
select isolate_by_brand('shop_pending', 'select, insert, delete');
select not_audited('traffic; what becomes of it is listed', 'shop_pending');
-- Which replica tells a brand's lines: one at a time.
create table shop_pending_turn (
  brand text not null,
  leased_until timestamptz not null,
  constraint pk_shop_pending_turn primary key (brand)
);
select isolate_by_brand('shop_pending_turn', 'select, insert, update');
select not_audited('bookkeeping', 'shop_pending_turn');
create index ix_shop_order_number on shop_order (brand, number);
create index ix_shop_order_order on shop_order (brand, order_id);

create function brands_with_shop_pending() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  -- From one brand to the next, however many lines each has.
  with recursive found (brand) as (
    (select p.brand from shop_pending p order by p.brand limit 1)
    union all
    select (select p.brand from shop_pending p where p.brand > f.brand order by p.brand limit 1)
      from found f where f.brand is not null)
  select f.brand from found f where f.brand is not null
$$;
revoke all on function brands_with_shop_pending() from public;
grant execute on function brands_with_shop_pending() to ${app};
