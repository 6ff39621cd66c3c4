-- The first event of each key within 48 hours; the database decides who was first. Older keys are
-- forgotten: an event that comes again after 48 hours is a new event. A key is a hash over brand,
-- source, name, id, and whether it is a test: a test event is never the first of a real one. Pixel and
-- server may each tell of an event: merged_id is the one that completed the first.
create table event_key (
  first_received_at timestamptz not null,
  key uuid not null,
  first_id uuid not null,
  merged_id uuid,
  of_browser boolean not null,
  brand text not null,
  constraint pk_event_key primary key (key)
);
create index ix_event_key_received on event_key (first_received_at);
select isolate_by_brand('event_key', 'select, insert, update');

create function forget_event_keys(before timestamptz, at_most int) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with old as (
    select key from event_key
     where first_received_at < before order by first_received_at limit at_most for update skip locked),
  gone as (
    delete from event_key k using old where k.key = old.key
    returning 1)
  select count(*) from gone
$$;
revoke all on function forget_event_keys(timestamptz, int) from public;
grant execute on function forget_event_keys(timestamptz, int) to ${app};

-- Accepted events; each row is the event's receipt as well. The order of the columns leaves no gaps.
-- Partitioned by the instant in the id, so that whoever has an id looks into one partition.
create table event (
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  -- Of brand and event_id, behind the day of the month: eight bytes in place of two texts in the index, in which
  -- a day's events are beside each other, see EventKey.
  event_id_hash bigint,
  source_id uuid not null,
  -- The request's id, or the name that its client has given it.
  request_id uuid,
  -- The event that this one completes: the same, as the other side of pixel and server told it.
  merged_with uuid,
  item smallint not null,
  door smallint not null,
  -- Which kinds of keys there are, a bit each, see PackedKeys.
  key_kinds smallint not null,
  late boolean not null,
  test boolean not null,
  -- Whether attribution learns from it.
  teaches boolean not null,
  brand text not null,
  request_name text,
  event text not null,
  -- As sent, where that is another name.
  original_event text,
  event_id text,
  -- What ties it to a person, hashed, or ids of clicks and browsers; see PackedKeys.
  keys bytea not null,
  order_id text,
  value numeric(19, 4) constraint ck_event_value check (value >= 0),
  currency text,
  promo_codes text[],
  -- What else was told, see StoredPayload: it is packed already.
  payload bytea not null,
  constraint pk_event primary key (brand, id)
) partition by range (id);
alter table event alter column payload set storage external;
create table event_default partition of event default;
create index ix_event_arrival on event (brand, txid, seq);
create index ix_event_event_id on event (event_id_hash) where event_id_hash is not null;
create index ix_event_merged on event (brand, id) where merged_with is not null;
select isolate_by_brand('event', 'select, insert');

-- The answer to each item that was sent and is no event: the receipt of an accepted event is the event.
create table receipt (
  brand text not null,
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
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
  constraint pk_receipt primary key (brand, id)
) partition by range (id);
create table receipt_default partition of receipt default;
create index ix_receipt_arrival on receipt (brand, txid, seq);
create index ix_receipt_event_id on receipt (brand, event_id, id desc) where event_id is not null;
create index ix_receipt_status on receipt (brand, status, id desc);
select isolate_by_brand('receipt', 'select, insert');
