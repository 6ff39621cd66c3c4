-- Orders. Two orders of magnitude fewer than events and unique by order id, so not partitioned. A
-- conversion has the id of the event that told of it first.
create table conversion (
  brand text not null,
  id uuid not null,
  order_id text,
  person_id uuid,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  late boolean not null,
  original_value numeric(19, 4),
  original_currency text,
  value numeric(19, 4),
  version bigint not null,
  constraint pk_conversion primary key (brand, id)
);
create unique index uq_conversion_order on conversion (brand, order_id) where order_id is not null;
create index ix_conversion_person on conversion (brand, person_id, occurred_at);
select isolate_by_brand('conversion', 'select, insert, update');

-- The events that told of a conversion; merged are those after the first.
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

-- Every promo code that an event told of an order, also those that nobody issued (yet).
create table conversion_code (
  brand text not null,
  conversion_id uuid not null,
  code text not null,
  constraint pk_conversion_code primary key (brand, conversion_id, code),
  constraint fk_conversion_code_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
create index ix_conversion_code_code on conversion_code (brand, code);
select isolate_by_brand('conversion_code', 'select, insert');
