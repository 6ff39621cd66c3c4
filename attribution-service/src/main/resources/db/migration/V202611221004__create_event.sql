-- The first event of each key within 48 hours; the database decides who was first. Older keys are
-- forgotten: an event that comes again after 48 hours is a new event. A test event is never the first
-- of a real one.
create table event_key (
  brand text not null,
  source_id uuid not null,
  event text not null,
  event_id text not null,
  test boolean not null,
  first_id uuid not null,
  first_received_at timestamptz not null,
  constraint pk_event_key primary key (brand, source_id, event, event_id, test)
);
create index ix_event_key_received on event_key (first_received_at);
select isolate_by_brand('event_key', 'select, insert, update');

create function forget_event_keys(before timestamptz, at_most int) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with old as (
    select brand, source_id, event, event_id, test from event_key
     where first_received_at < before order by first_received_at limit at_most for update skip locked),
  gone as (
    delete from event_key k using old
     where (k.brand, k.source_id, k.event, k.event_id, k.test)
         = (old.brand, old.source_id, old.event, old.event_id, old.test)
    returning 1)
  select count(*) from gone
$$;
revoke all on function forget_event_keys(timestamptz, int) from public;
grant execute on function forget_event_keys(timestamptz, int) to ${app};

-- Accepted events; each row is the event's receipt as well. keys are what ties an event to a person:
-- hashed, or ids of clicks and browsers.
create table event (
  brand text not null,
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  source_id uuid not null,
  request_id text not null,
  item int not null,
  event text not null,
  original_event text not null,
  event_id text,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  late boolean not null,
  test boolean not null,
  keys text[] not null,
  order_id text,
  value numeric(19, 4) constraint ck_event_value check (value >= 0),
  currency text,
  promo_codes text[] not null,
  payload jsonb not null,
  constraint pk_event primary key (brand, id, received_at)
) partition by range (received_at);
create table event_default partition of event default;
create index ix_event_arrival on event (brand, txid, seq);
create index ix_event_event_id on event (brand, event_id, id desc) where event_id is not null;
select isolate_by_brand('event', 'select, insert');

-- The answer to each item that was sent and is no event: the receipt of an accepted event is the event.
create table receipt (
  brand text not null,
  id uuid not null,
  received_at timestamptz not null,
  source_id uuid not null,
  request_id text not null,
  item int not null,
  event text,
  event_id text,
  status text not null constraint ck_receipt_status check (status in ('DUPLICATE', 'REJECTED')),
  duplicate_of uuid,
  reason text,
  path text,
  late boolean not null,
  constraint pk_receipt primary key (brand, id, received_at)
) partition by range (received_at);
create table receipt_default partition of receipt default;
create index ix_receipt_event_id on receipt (brand, event_id, id desc) where event_id is not null;
create index ix_receipt_status on receipt (brand, status, id desc);
select isolate_by_brand('receipt', 'select, insert');
