-- Partners' end points and what is sent to them: who gets what, in which order, and what became of it.

create table webhook (
  id uuid not null constraint pk_webhook primary key,
  brand text not null,
  url text not null,
  description text,
  event_types text[] not null,
  -- Whether somebody with the right to see money has made it as it is.
  money boolean not null default false,
  state text not null constraint ck_webhook_state check (state in ('ACTIVE', 'DISABLED')),
  disabled_reason text,
  disabled_at timestamptz,
  secret bytea not null,
  former_secret bytea,
  former_secret_until timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index ix_webhook_brand on webhook (brand, id desc);
select isolate_by_brand('webhook', 'select, insert, update, delete');

-- How an end point has been answering. Apart from webhook, whose row belongs to people: the workers
-- write here all the time, and a person's If-Match must not go stale by it.
create table webhook_health (
  webhook_id uuid not null constraint pk_webhook_health primary key
    constraint fk_webhook_health_webhook references webhook on delete cascade,
  brand text not null,
  failures int not null default 0,
  failing_since timestamptz,
  paused_until timestamptz,
  -- When a person said that it is well: pauses and tries of before do not count any more.
  woken_at timestamptz,
  succeeded_at timestamptz
);
select isolate_by_brand('webhook_health', 'select, insert, update, delete');

-- One event for one subscription. The id is the event's, so that it cannot be queued twice; the
-- event's time is part of the key because the table is partitioned by it. What was changed is not
-- copied: (txid, seq) leads to the outbox. seq is the order within a subject. Only a test has data.
create table webhook_delivery (
  brand text not null,
  webhook_id uuid not null,
  id uuid not null,
  event_time timestamptz not null,
  txid xid8 not null,
  seq bigint not null,
  type text not null,
  subject text not null,
  test boolean not null default false,
  data jsonb,
  state text not null constraint ck_webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  queued_at timestamptz not null,
  attempts int not null default 0,
  tries int not null default 0,
  tried_since timestamptz,
  finished_at timestamptz,
  constraint pk_webhook_delivery primary key (webhook_id, id, event_time)
) partition by range (event_time);
create table webhook_delivery_default partition of webhook_delivery default;
-- What is open, in the order of each subject.
create index ix_webhook_delivery_open on webhook_delivery (webhook_id, subject, seq) where state = 'PENDING';
create index ix_webhook_delivery_state on webhook_delivery (webhook_id, state, id desc);
create index ix_webhook_delivery_time on webhook_delivery (webhook_id, event_time);
-- What is old enough to be forgotten.
create index ix_webhook_delivery_finished on webhook_delivery using brin (finished_at);
select isolate_by_brand('webhook_delivery', 'select, insert, update');

-- Each request that was made, and the answer.
create table webhook_attempt (
  brand text not null,
  webhook_id uuid not null,
  delivery_id uuid not null,
  number int not null,
  at timestamptz not null,
  duration_ms int not null,
  url text not null,
  headers jsonb not null,
  status int,
  response text,
  error text,
  constraint pk_webhook_attempt primary key (webhook_id, delivery_id, number, at)
) partition by range (at);
create table webhook_attempt_default partition of webhook_attempt default;
create index ix_webhook_attempt_at on webhook_attempt using brin (at);
select isolate_by_brand('webhook_attempt', 'select, insert');

-- A subject of a subscription with something open: one row, however many deliveries wait in it. The
-- first of them is sent by whoever leases the lane, so that order needs no further thought and a
-- million deliveries that wait cost the search for work nothing. The row is locked by whoever adds to
-- the lane or ends a turn in it: it goes only when nothing is left, or some time after the subscription,
-- see webhook_gone.
create table webhook_lane (
  webhook_id uuid not null,
  subject text not null,
  brand text not null,
  test boolean not null default false,
  due_at timestamptz not null,
  -- Since when it waits for due_at after a failure.
  paused_at timestamptz,
  lease uuid,
  added_at timestamptz not null,
  constraint pk_webhook_lane primary key (webhook_id, subject)
);
create index ix_webhook_lane_due on webhook_lane (webhook_id, due_at);
create index ix_webhook_lane_paused on webhook_lane (webhook_id, paused_at) where paused_at is not null;
create index ix_webhook_lane_leased on webhook_lane (brand, webhook_id) where lease is not null;
create index ix_webhook_lane_test on webhook_lane (due_at) where test;
-- One test at a time: the next one when this one's outcome is known.
create unique index uq_webhook_lane_test on webhook_lane (webhook_id) where test;
select isolate_by_brand('webhook_lane', 'select, insert, update, delete');

-- Subscriptions that were deleted and may have left something behind: a million deliveries that wait do
-- not go with one transaction.
create table webhook_gone (
  webhook_id uuid not null constraint pk_webhook_gone primary key,
  brand text not null,
  gone_at timestamptz not null
);
select isolate_by_brand('webhook_gone', 'select, insert');

-- How far the outbox has been handed to the subscriptions: everything of transactions below `below`,
-- and of those from there to `upto` what has a seq up to `seq`. Not a brand's data.
create table webhook_feed (
  only_one boolean not null default true constraint pk_webhook_feed primary key
    constraint ck_webhook_feed_one check (only_one),
  below xid8 not null default '0',
  upto xid8,
  seq bigint not null default 0
);
-- Nobody has subscribed to what was before.
insert into webhook_feed (below) values (pg_snapshot_xmin(pg_current_snapshot()));

-- Replays look for events by their time.
create index ix_outbox_time on outbox using brin (time);

-- Queues the next events of the outbox for the subscriptions that want them.
--
-- Transactions are taken in windows: all that have ended since the window before, none of which can
-- be added to any more. Within a window events go by seq. So nothing is skipped, and one resource's
-- events keep their order: who changes a row after another appends after him, hence a higher seq, and
-- can only do so when the other has ended, hence never in an earlier window.
--
-- What happened before a subscription was disabled is queued also when that is noticed afterwards, and
-- waits: a replay begins with disabled_at.
--
-- Events that are about money go to those subscriptions that may tell of it.
--
-- Returns how many events were read, or -1 when another replica is at it.
create function queue_webhook_events(at timestamptz, at_most int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place webhook_feed;
  taken int;
  last bigint;
begin
  insert into webhook_feed default values on conflict do nothing;
  select * into place from webhook_feed for update skip locked;
  if not found then
    return -1;
  end if;
  if place.upto is null then
    place.upto := pg_snapshot_xmin(pg_current_snapshot());
    place.seq := 0;
  end if;
  with page as materialized (
    select o.brand, o.id, o.time, o.txid, o.seq, o.type, o.subject, o.for_sisters, o.of_money
      from outbox o
     where o.txid >= place.below and o.txid < place.upto and o.seq > place.seq
     order by o.seq
     limit at_most),
  queued as (
    insert into webhook_delivery
           (brand, webhook_id, id, event_time, txid, seq, type, subject, state, queued_at)
    select p.brand, w.id, p.id, p.time, p.txid, p.seq, p.type, p.subject, 'PENDING', at
      from page p
      join webhook w on w.brand = p.brand and w.created_at <= p.time
                    and (w.state = 'ACTIVE' or p.time <= w.disabled_at)
                    and not p.for_sisters
                    and (w.money or not p.of_money)
                    and (w.event_types = '{*}' or p.type = any (w.event_types))
     order by w.id, p.seq
    on conflict do nothing
    returning brand, webhook_id, subject),
  lanes as (
    insert into webhook_lane (brand, webhook_id, subject, due_at, added_at)
    select distinct q.brand, q.webhook_id, q.subject, at, at from queued q order by 2, 3
    on conflict (webhook_id, subject) do update set added_at = excluded.added_at
    returning 1)
  select count(*), max(p.seq) into taken, last from page p;
  -- Also when a window had no more after a page that was full: else it would never be closed.
  if taken > 0 or place.seq > 0 then
    update webhook_feed
       set below = case when taken < at_most then place.upto else place.below end,
           upto = case when taken < at_most then null else place.upto end,
           seq = coalesce(last, 0);
  end if;
  return taken;
end $$;
revoke all on function queue_webhook_events(timestamptz, int) from public;
grant execute on function queue_webhook_events(timestamptz, int) to ${app};

-- Leases lanes that are due, over all brands: an end point, and a brand, gets as many at once as it may,
-- over all replicas, and an end point a single one while its circuit is open and the pause is over. A
-- lease that is not given back lapses. Lanes in which nothing is left are removed.
create function lease_webhook_lanes(
    token uuid, at timestamptz, until timestamptz, at_most int, per_webhook int, per_brand int,
    circuit_at int)
  returns table (
    brand text, webhook_id uuid, subject text, url text, secret bytea, former_secret bytea,
    former_secret_until timestamptz, id uuid, event_time timestamptz, type text, test boolean,
    attempts int, tries int, tried_since timestamptz, data text, traceparent text, of_money boolean,
    money boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  hook record;
  held record;
  free int := at_most;
  room int;
  got int;
begin
  -- Tests go out whatever the state of the subscription: they show whether it would work again. Two of
  -- a brand at a time, so that a brand with end points that hang holds up nobody else.
  for hook in
    select t.brand
      from (select distinct l.brand from webhook_lane l join webhook w on w.id = l.webhook_id
             where l.test and l.due_at <= at) t
     order by random()
  loop
    exit when free <= 0;
    -- Another replica that is at this brand counts for itself.
    continue when not pg_try_advisory_xact_lock(hashtext('webhooks'), hashtext(hook.brand));
    select count(*) as lanes, count(*) filter (where l.test) as tests into held
      from webhook_lane l
     where l.brand = hook.brand and l.lease is not null and l.due_at > at;
    room := least(free, per_brand - held.lanes, 2 - held.tests);
    if room > 0 then
      update webhook_lane l set lease = token, due_at = until
        from (select t.webhook_id, t.subject
                from webhook_lane t join webhook w on w.id = t.webhook_id
               where t.test and t.due_at <= at and t.brand = hook.brand
               order by t.due_at limit room for update of t skip locked) d
       where l.webhook_id = d.webhook_id and l.subject = d.subject;
      get diagnostics got = row_count;
      free := free - got;
    end if;
  end loop;
  for hook in
    select w.brand, h.webhook_id, h.failures >= circuit_at as broken, h.woken_at
      from webhook w join webhook_health h on h.webhook_id = w.id
     where w.state = 'ACTIVE' and (h.paused_until is null or h.paused_until <= at)
       and (exists (select from webhook_lane l
                     where l.webhook_id = w.id and l.due_at <= at and not l.test)
            or exists (select from webhook_lane l
                        where l.webhook_id = w.id and l.paused_at < h.woken_at))
     order by random()
       for update of h skip locked
  loop
    exit when free <= 0;
    continue when not pg_try_advisory_xact_lock(hashtext('webhooks'), hashtext(hook.brand));
    select count(*) as lanes,
           count(*) filter (where l.webhook_id = hook.webhook_id and not l.test) as own into held
      from webhook_lane l
     where l.brand = hook.brand and l.lease is not null and l.due_at > at;
    room := least(free, per_brand - held.lanes,
                  case when hook.broken then 1 else per_webhook end - held.own);
    if room > 0 then
      update webhook_lane l set lease = token, due_at = until, paused_at = null
        from (select t.webhook_id, t.subject from webhook_lane t
               where t.webhook_id = hook.webhook_id and t.due_at <= at and not t.test
               order by t.due_at limit room for update skip locked) d
       where l.webhook_id = d.webhook_id and l.subject = d.subject;
      get diagnostics got = row_count;
      free := free - got;
      room := room - got;
    end if;
    if room > 0 and hook.woken_at is not null then
      update webhook_lane l set lease = token, due_at = until, paused_at = null
        from (select t.webhook_id, t.subject from webhook_lane t
               where t.webhook_id = hook.webhook_id and t.paused_at < hook.woken_at
               order by t.paused_at limit room for update skip locked) d
       where l.webhook_id = d.webhook_id and l.subject = d.subject;
      get diagnostics got = row_count;
      free := free - got;
    end if;
  end loop;
  -- A statement of its own: it sees all that was added before the lanes were locked.
  delete from webhook_lane l
   where l.lease = token
     and not exists (select from webhook_delivery d where d.webhook_id = l.webhook_id
                        and d.subject = l.subject and d.state = 'PENDING');
  return query
    select l.brand, l.webhook_id, l.subject, w.url, w.secret, w.former_secret,
           w.former_secret_until, d.id, d.event_time, d.type, d.test,
           d.attempts, case when d.tried_since < h.woken_at then 0 else d.tries end,
           case when d.tried_since < h.woken_at then null else d.tried_since end,
           coalesce(d.data, o.data)::text, o.traceparent, coalesce(o.of_money, false), w.money
      from webhook_lane l
      join webhook w on w.id = l.webhook_id
      join webhook_health h on h.webhook_id = l.webhook_id
      cross join lateral (
        select * from webhook_delivery d where d.webhook_id = l.webhook_id and d.subject = l.subject
           and d.state = 'PENDING' order by d.seq limit 1) d
      left join outbox o on o.txid = d.txid and o.seq = d.seq and o.time = d.event_time
     where l.lease = token;
end $$;
revoke all on function lease_webhook_lanes(uuid, timestamptz, timestamptz, int, int, int, int) from public;
grant execute on function lease_webhook_lanes(uuid, timestamptz, timestamptz, int, int, int, int) to ${app};

-- Forgets what was sent and ended before an instant, some at a time; returns how many rows are gone.
-- A delivery that still waits is kept, however long its subscription has been disabled.
create function forget_webhook_deliveries(before timestamptz, at_most int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deliveries int;
  tries int;
begin
  with old as materialized (
    select d.webhook_id, d.id, d.event_time from webhook_delivery d
     where d.finished_at < before
     limit at_most
       for update skip locked)
  delete from webhook_delivery d using old o
   where d.webhook_id = o.webhook_id and d.id = o.id and d.event_time = o.event_time;
  get diagnostics deliveries = row_count;
  with old as materialized (
    select a.webhook_id, a.delivery_id, a.number, a.at from webhook_attempt a
     where a.at < before
     limit at_most
       for update skip locked)
  delete from webhook_attempt a using old o
   where a.webhook_id = o.webhook_id and a.delivery_id = o.delivery_id
     and a.number = o.number and a.at = o.at;
  get diagnostics tries = row_count;
  return deliveries + tries;
end $$;
revoke all on function forget_webhook_deliveries(timestamptz, int) from public;
grant execute on function forget_webhook_deliveries(timestamptz, int) to ${app};

-- Forgets what deleted subscriptions have left behind, some at a time; returns how many rows are gone.
-- Of those that were deleted before an instant, no transaction is under way that could add to it.
create function forget_deleted_webhooks(before timestamptz, at_most int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone record;
  got int;
  total int := 0;
begin
  for gone in select webhook_id, gone_at from webhook_gone order by gone_at for update skip locked
  loop
    delete from webhook_lane l
     using (select subject from webhook_lane where webhook_id = gone.webhook_id limit at_most) o
     where l.webhook_id = gone.webhook_id and l.subject = o.subject;
    get diagnostics got = row_count;
    total := total + got;
    delete from webhook_delivery d
     using (select id, event_time from webhook_delivery
             where webhook_id = gone.webhook_id limit at_most) o
     where d.webhook_id = gone.webhook_id and d.id = o.id and d.event_time = o.event_time;
    get diagnostics got = row_count;
    total := total + got;
    delete from webhook_attempt a
     using (select delivery_id, number, at from webhook_attempt
             where webhook_id = gone.webhook_id limit at_most) o
     where a.webhook_id = gone.webhook_id and a.delivery_id = o.delivery_id
       and a.number = o.number and a.at = o.at;
    get diagnostics got = row_count;
    total := total + got;
    exit when total > 0;
    delete from webhook_gone where webhook_id = gone.webhook_id and gone_at < before;
  end loop;
  return total;
end $$;
revoke all on function forget_deleted_webhooks(timestamptz, int) from public;
grant execute on function forget_deleted_webhooks(timestamptz, int) to ${app};
