-- Orders. Two orders of magnitude fewer than events and unique by order id, so not partitioned. A
-- conversion has the id of the event that arrived first; all else is what its events say, in
-- whatever order they arrive: the earliest instant, and the value that comes first by
-- conversion_value's precedence, with the instant and the source of the event that says it. What only
-- a page tells (by_page), where anybody can speak, goes behind what any other door tells.
create table conversion (
  brand text not null,
  id uuid not null,
  -- By which name the sources that told of it share order numbers; empty for those of the brand.
  order_numbers text not null default '',
  order_id text,
  person_id uuid,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  late boolean not null,
  -- Of which event and from when its person is; null where the key of its id says it, or it has none.
  person_event uuid,
  person_at timestamptz,
  occurred_by_page boolean not null default false,
  value_by_page boolean,
  -- All sides that told of it, added up: 1 a page, 2 the shop's server, 4 a till or a list.
  told_by int not null default 0,
  -- Whether only pages tell of it.
  by_page boolean not null generated always as (told_by = 1) stored,
  original_value numeric(19, 4),
  original_currency text,
  value numeric(19, 4),
  value_reported_at timestamptz,
  value_source_id uuid,
  -- Whether the person had ordered before, and who says so.
  customer text constraint ck_conversion_customer check (customer in ('NEW', 'RETURNING')),
  customer_by text constraint ck_conversion_customer_by check (customer_by in ('SHOP', 'ORDERS')),
  -- What was given back of it, in the brand's currency and in the order's; the refunds say when.
  refunded numeric(19, 4) not null default 0,
  original_refunded numeric(19, 4) not null default 0,
  version bigint not null,
  constraint pk_conversion primary key (brand, id)
);
create unique index uq_conversion_order on conversion (brand, order_id, order_numbers)
  where order_id is not null;

-- Which order of a brand is meant, as one text; the code has the same rule.
create function order_key(order_numbers text, order_id text) returns text
  language sql immutable as $$
  select case when order_numbers = '' then order_id else order_numbers || chr(10) || order_id end
$$;

-- Without the brand, which a person's number makes superfluous: of an index that begins with it, a plan that is
-- made while the table is empty may look at all of the brand for a single id, and checks of keys keep theirs.
create index ix_conversion_person on conversion (person_id, occurred_at);
select isolate_by_brand('conversion', 'select, insert, update');

-- The events that report a conversion; merged are those after the first.
create table conversion_event (
  brand text not null,
  event_id uuid not null,
  conversion_id uuid not null,
  merged boolean not null,
  constraint pk_conversion_event primary key (brand, event_id),
  constraint fk_conversion_event_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
create index ix_conversion_event_conversion on conversion_event (brand, conversion_id);
create index ix_conversion_event_merged on conversion_event (brand, event_id desc) where merged;
select isolate_by_brand('conversion_event', 'select, insert');

-- What events say an order is worth, once more than one says it; for each value the earliest.
create table conversion_value (
  brand text not null,
  conversion_id uuid not null,
  currency text not null,
  value numeric(19, 4) not null,
  reported_at timestamptz not null,
  source_id uuid not null,
  by_page boolean not null,
  constraint pk_conversion_value primary key (brand, conversion_id, currency, value),
  constraint fk_conversion_value_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
select isolate_by_brand('conversion_value', 'select, insert, update');

-- What events tell of an order beside its value, of each kind what counts: that of the lowest rank (which
-- is higher by ten where only a page tells it), then
-- of the earliest instant by a clock of this century, then of the source that was connected first. So the
-- same stays in whatever order they arrive. No foreign key: a row is written in the step that recorded its
-- order, and looking each up again would cost as much as writing it.
create table conversion_fact (
  brand text not null,
  conversion_id uuid not null,
  kind text not null constraint ck_conversion_fact_kind check (kind in ('ITEMS', 'COUNTRY', 'CUSTOMER', 'PLACE', 'SALE_CHANNEL')),
  rank int not null,
  reported_at timestamptz not null,
  source_id uuid not null,
  value text not null,
  constraint pk_conversion_fact primary key (brand, conversion_id, kind)
);
select isolate_by_brand('conversion_fact', 'select, insert, update');

-- Clicks that an order names although they seem to be later, or nearly so: it came after them,
-- whatever the clocks say. named_at is the earliest instant of an event that names the click;
-- clicked_at is the click's by its id. page_key is the key of the page's event that names it, empty of what
-- another door tells: a page's word ties only the order's own person, unless only pages tell of the order.
create table conversion_click (
  brand text not null,
  conversion_id uuid not null,
  touch_id uuid not null,
  page_key text not null default '',
  named_at timestamptz not null,
  clicked_at timestamptz not null,
  constraint pk_conversion_click primary key (brand, conversion_id, touch_id, page_key),
  constraint fk_conversion_click_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
create index ix_conversion_click_touch on conversion_click (brand, touch_id);
select isolate_by_brand('conversion_click', 'select, insert, update');

-- Every promo code that an event names for an order, also those that nobody issued (yet); and how it
-- reads, whatever its script, by LookAlikes. page_key as of clicks.
create table conversion_code (
  brand text not null,
  conversion_id uuid not null,
  code text not null,
  page_key text not null default '',
  reading text not null,
  constraint pk_conversion_code primary key (brand, conversion_id, code, page_key),
  constraint fk_conversion_code_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
create index ix_conversion_code_reading on conversion_code (brand, reading);
select isolate_by_brand('conversion_code', 'select, insert, update');
