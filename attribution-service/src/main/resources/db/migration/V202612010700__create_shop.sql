-- A shop whose system tells of its orders by webhooks and files: events of its event source.
create table shop (
  id uuid not null constraint pk_shop primary key,
  brand text not null constraint fk_shop_brand references brand,
  event_source_id uuid not null,
  platform text not null constraint ck_shop_platform
    check (platform in ('SHOPIFY', 'WOOCOMMERCE', 'TIKTOK_SHOP')),
  domain text,
  app_key text,
  platform_shop_id text,
  order_ids text not null constraint ck_shop_order_ids check (order_ids in ('ID', 'NUMBER')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_shop_brand_id unique (brand, id),
  constraint uq_shop_event_source unique (brand, event_source_id),
  constraint fk_shop_event_source foreign key (brand, event_source_id) references event_source (brand, id)
);
create index ix_shop_brand on shop (brand, id desc);
select isolate_by_brand('shop', 'select, insert, update');
select audit_table('shop', 'shops');

-- What its deliveries are signed with, encrypted; more than one while the shop changes over.
create table shop_secret (
  id uuid not null constraint pk_shop_secret primary key,
  brand text not null,
  shop_id uuid not null,
  sealed bytea not null,
  key_print text not null,
  ends_at timestamptz,
  created_at timestamptz not null,
  constraint fk_shop_secret_shop foreign key (brand, shop_id) references shop (brand, id)
);
create index ix_shop_secret_shop on shop_secret (brand, shop_id, id desc);
create index ix_shop_secret_key on shop_secret (key_print, id);
select isolate_by_brand('shop_secret', 'select, insert, update');
select audit_table('shop_secret', 'shop-secrets', masked => '{sealed}');

-- Whoever sends a delivery names a shop and proves it by a signature: found before the brand is known.
create function shop_of_delivery(shop uuid, at timestamptz)
  returns table (brand text, event_source_id uuid, platform text, domain text, app_key text,
                 platform_shop_id text, order_ids text, secret_id uuid, sealed bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.brand, s.event_source_id, s.platform, s.domain, s.app_key, s.platform_shop_id, s.order_ids,
         k.id, k.sealed
    from shop s join shop_secret k on k.brand = s.brand and k.shop_id = s.id
   where s.id = shop and (k.ends_at is null or k.ends_at > at)
   order by k.id desc
$$;
revoke all on function shop_of_delivery(uuid, timestamptz) from public;
grant execute on function shop_of_delivery(uuid, timestamptz) to ${app};

create function shop_secrets_of_other_keys(print text, behind uuid, at_most int)
  returns table (brand text, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.brand, k.id from shop_secret k
   where k.key_print <> print and k.id > behind order by k.id limit at_most
$$;
revoke all on function shop_secrets_of_other_keys(text, uuid, int) from public;
grant execute on function shop_secrets_of_other_keys(text, uuid, int) to ${app};

-- What was delivered with a good signature, and what became of it.
create table shop_delivery (
  brand text not null,
  id uuid not null,
  shop_id uuid not null,
  received_at timestamptz not null,
  delivery_id text,
  topic text,
  order_id text,
  outcome text not null,
  reason text,
  request_id text,
  constraint pk_shop_delivery primary key (brand, id)
) partition by range (id);
create table shop_delivery_default partition of shop_delivery default;
create index ix_shop_delivery_shop on shop_delivery (brand, shop_id, id desc);
create index ix_shop_delivery_outcome on shop_delivery (brand, shop_id, outcome, id desc);
create index ix_shop_delivery_delivery on shop_delivery (brand, shop_id, delivery_id)
  where delivery_id is not null;
select isolate_by_brand('shop_delivery', 'select, insert');

-- What was told of an order, whichever delivery told it: by the hash of what it says, at the earliest
-- instant of which it was said. An event is made of what is new, or earlier than what was known.
create table shop_telling (
  brand text not null,
  shop_id uuid not null,
  digest bytea not null,
  told_at timestamptz not null,
  constraint pk_shop_telling primary key (brand, shop_id, digest)
);
select isolate_by_brand('shop_telling', 'select, insert, update');

-- Facts of orders that count in no figure of their own: those of the latest telling.
create table shop_order (
  brand text not null,
  shop_id uuid not null,
  order_id text not null,
  id uuid not null,
  number text,
  placed_at timestamptz not null,
  told_at timestamptz not null,
  currency text,
  total numeric(19, 4),
  tax numeric(19, 4),
  shipping numeric(19, 4),
  discount numeric(19, 4),
  channel text,
  location text,
  status text,
  cancelled boolean not null,
  -- Whether any version of it was one that somebody has placed.
  counts boolean not null,
  -- Behind which version it was thrown away, and whether that was before any was heard: then it is behind
  -- the earliest one.
  gone_at timestamptz,
  gone_unheard boolean not null default false,
  -- Ids of all that went back by its latest version; null where none lists them.
  refunds text[],
  constraint pk_shop_order primary key (brand, shop_id, order_id)
);
create index ix_shop_order_id on shop_order (brand, shop_id, id desc);
select isolate_by_brand('shop_order', 'select, insert, update');

-- What the platform pays, or will pay, a creator for a line of an order.
create table shop_commission (
  brand text not null,
  shop_id uuid not null,
  order_id text not null,
  line text not null,
  id uuid not null,
  creator_handle text not null,
  product_id text,
  content_kind text,
  content_id text,
  currency text not null,
  base numeric(19, 4),
  estimated numeric(19, 4),
  paid numeric(19, 4),
  ads_paid numeric(19, 4),
  status text,
  told_at timestamptz not null,
  constraint pk_shop_commission primary key (brand, shop_id, order_id, line)
);
create index ix_shop_commission_id on shop_commission (brand, shop_id, id desc);
select isolate_by_brand('shop_commission', 'select, insert, update');
select not_audited('traffic; what was delivered is listed', 'shop_delivery', 'shop_telling', 'shop_order',
  'shop_commission');
