-- What every service has: brand isolation, the outbox, stored answers, feed cursors, partitions.
-- ${app} is the role that the service runs as; it owns nothing and gets single privileges only.
-- ${collaborator} is the role that it becomes, for a transaction, on behalf of a caller to whom single
-- things of the brand were granted: the policies for it are part of nobody else's plans. See ADR 0091.

grant usage on schema public to ${app}, ${collaborator};

-- Views of the same names for collaborators, first in their search path.
create schema collaborator;
grant usage on schema collaborator to ${collaborator};

-- The ids of the things of one kind that were granted to the present caller.
create function granted_assets(kind text) returns uuid[]
  language sql stable parallel safe as $$
  select array(select asset::uuid from jsonb_array_elements_text(
    nullif(current_setting('hookline.assets', true), '')::jsonb -> kind) asset)
$$;

-- Row-level security: a transaction sees the rows of the brand that it was begun for, or none. One of
-- a collaborator sees none of them either, unless share_by_asset or share_where say which.
create function isolate_by_brand(target regclass, privileges text) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy brand_isolation on %s
       using (brand = current_setting(''hookline.brand'', true))
       with check (brand = current_setting(''hookline.brand'', true))', target);
  execute format(
    'create policy asset_isolation on %s as restrictive to %I using (false)', target,
    '${collaborator}');
  execute format('grant %s on %s to %I, %I', privileges, target, '${app}', '${collaborator}');
end $$;

-- A table whose rows let in whoever shows their secret, of which the SHA-256 is kept as secret_hash:
-- makes <table>_by_secret(hash). Whoever knows the secret says with it which brand's row it is, before
-- the brand is known.
create function find_by_secret(target regclass) returns void
  language plpgsql as $$
declare
  finder text := target || '_by_secret';
begin
  execute format(
    'create function %I(hash bytea) returns table (brand text, id uuid)
       language sql stable security definer set search_path = public, pg_temp
       as ''select t.brand, t.id from %s t where t.secret_hash = hash''', finder, target);
  execute format('revoke all on function %I(bytea) from public', finder);
  execute format('grant execute on function %I(bytea) to %I', finder, '${app}');
end $$;

-- Which of a table's rows a collaborator sees and may write: those for which the condition holds. The
-- rows of other tables that it asks for are those which the collaborator sees, too.
create function share_where(target regclass, condition text) returns void
  language plpgsql as $$
begin
  execute format('alter policy asset_isolation on %s using (%s)', target, condition);
end $$;

-- Those that belong to something granted, by the columns that name it: '{"CREATOR": "creator_id"}'.
create function share_by_asset(target regclass, columns jsonb) returns void
  language plpgsql as $$
begin
  perform share_where(target, (
    select string_agg(
             format('%I = any ((select granted_assets(%L))::uuid[])', col, kind), ' or ' order by kind)
      from jsonb_each_text(columns) as c (kind, col)));
end $$;

-- Those that are a part of a row of another table which a collaborator sees.
create function share_with(target regclass, whole regclass, col text) returns void
  language plpgsql as $$
begin
  perform share_where(target, format('exists (select from %1$s whole where whole.id = %2$s.%3$I)',
    whole, target, col));
end $$;

-- A second way to read a table's rows of the brand that the transaction was begun for. Under
-- row-level security an index serves a condition only if its operator is leakproof, which those of
-- arrays and of full text are not. The view belongs to the tables' owner, whom the policy does not
-- bind, and has the same condition as the policy, so that the planner may use any index. To be called
-- again after a column was added.
create function show_by_brand(target regclass) returns void
  language plpgsql as $$
begin
  execute format('drop view if exists collaborator.%1$I, public.%1$I', target || '_of_brand');
  execute format(
    'create view %I as select * from %s where brand = current_setting(''hookline.brand'', true)',
    target || '_of_brand', target);
  execute format('grant select on %I to %I', target || '_of_brand', '${app}');
  -- The policies of the table bind whoever reads this one.
  execute format(
    'create view collaborator.%I with (security_invoker) as
       select * from %s where brand = current_setting(''hookline.brand'', true)',
    target || '_of_brand', target);
  execute format(
    'grant select on collaborator.%I to %I', target || '_of_brand', '${collaborator}');
end $$;

-- No UUIDv7 of this instant or later sorts before it.
create function lowest_id(at timestamptz) returns uuid
  language sql immutable parallel safe as $$
  select (lpad(to_hex(floor(extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- The monthly partitions, from three months ago to three ahead, that are not there, of every table
-- that is partitioned by range of an instant, or of the UUIDv7 that holds it. The default partition of
-- each is made with the table.
create function missing_month_partitions()
  returns table (parent text, key text, by_id boolean, month date, part text, present boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.relname, a.attname, a.atttypid = 'uuid'::regtype, m.month, n.part, m.ahead = 0
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid and c.relnamespace = 'public'::regnamespace
    join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
   cross join lateral (
     select a, (date_trunc('month', now() at time zone 'UTC') + make_interval(months => a))::date
       from generate_series(-3, 3) a) m (ahead, month)
   cross join lateral (select c.relname || '_' || to_char(m.month, 'YYYYMM')) n (part)
   where p.partstrat = 'r' and to_regclass(quote_ident(n.part)) is null
   order by n.part
$$;
revoke all on function missing_month_partitions() from public;
grant execute on function missing_month_partitions() to ${app};

-- Takes the next step to one of them, each in a transaction of its own, and says what is then: it is
-- 'made', or the caller has to 'go on', or its month's 'rows are elsewhere', in the default partition,
-- where they stay. Fails with lock_not_available after three seconds. Runs as the owner, because the
-- service's role may not create tables.
-- Attached rather than made in place: that would keep every writer of the table waiting, and wait for
-- each itself. Attaching locks the default partition, and writers of tables that a foreign key refers
-- to, for as long as it searches the default partition. So a constraint shows beforehand that there
-- is nothing to find; its search keeps nobody waiting. Rows would be refused by it: only a month that
-- is far ahead, of which none come yet, gets one.
create function create_month_partition(wanted text) returns text
  language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '3s' as $$
declare
  it record;
  rest text;
  empty text := 'ck_' || wanted;
  begins text;
  ends text;
  shown boolean;
begin
  perform pg_advisory_xact_lock(hashtext('create_month_partition'));
  select * into it from missing_month_partitions() m where m.part = wanted;
  if not found then
    return 'made';
  end if;
  rest := it.parent || '_default';
  begins := it.month || ' 00:00:00+00';
  ends := (it.month + interval '1 month')::date || ' 00:00:00+00';
  if it.by_id then
    begins := lowest_id(begins::timestamptz);
    ends := lowest_id(ends::timestamptz);
  end if;
  select c.convalidated into shown
    from pg_constraint c where c.conrelid = to_regclass(quote_ident(rest)) and c.conname = empty;
  if shown is null and it.month > now() + interval '1 month' then
    execute format('alter table %I add constraint %I check (not (%I >= %L and %I < %L)) not valid',
      rest, empty, it.key, begins, it.key, ends);
    return 'go on';
  elsif not shown then
    execute format('alter table %I validate constraint %I', rest, empty);
    return 'go on';
  end if;
  execute format(
    'create table %I (like %I including all excluding identity)', it.part, it.parent);
  execute format(
    'alter table %I attach partition %I for values from (%L) to (%L)', it.parent, it.part,
    begins, ends);
  execute format('alter table %I drop constraint if exists %I', rest, empty);
  return 'made';
exception when check_violation then
  execute format('alter table %I drop constraint if exists %I', rest, empty);
  return 'rows are elsewhere';
end $$;
revoke all on function create_month_partition(text) from public;
grant execute on function create_month_partition(text) to ${app};

-- Changes, appended by the transaction that makes them. Readers go by (txid, seq); see ChangeFeed.
create table outbox (
  seq bigint generated always as identity,
  txid xid8 not null default pg_current_xact_id(),
  id uuid not null,
  brand text not null,
  type text not null,
  subject text not null,
  time timestamptz not null,
  data jsonb not null,
  traceparent text,
  -- Whether it stands in the change feed only: no webhook ever tells of it.
  for_sisters boolean not null default false,
  -- Whether it is about money: webhooks tell of it that may.
  of_money boolean not null default false,
  constraint pk_outbox primary key (txid, seq, time)
) partition by range (time);
create table outbox_default partition of outbox default;
alter table outbox enable row level security;
create policy brand_isolation on outbox
  using (current_setting('hookline.brand', true) in (brand, '*'))
  with check (current_setting('hookline.brand', true) in (brand, '*'));
grant select, insert on outbox to ${app};
grant insert on outbox to ${collaborator};

create table idempotency_key (
  brand text not null,
  caller text not null,
  key text not null,
  fingerprint bytea not null,
  status int,
  location text,
  etag text,
  body json,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (brand, caller, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
select isolate_by_brand('idempotency_key', 'select, insert, update');
select share_where('idempotency_key',
  $$caller = (select current_setting('hookline.actor', true)::jsonb ->> 'subject')$$);

-- Some at a time; returns how many are gone.
create function forget_idempotency_keys(before timestamptz, at_most int) returns int
  language sql security definer set search_path = public, pg_temp as $$
  with old as materialized (
    select brand, caller, key from idempotency_key
     where created_at < before
     limit at_most
       for update skip locked),
  gone as (
    delete from idempotency_key k using old o
     where k.brand = o.brand and k.caller = o.caller and k.key = o.key
    returning 1)
  select count(*)::int from gone
$$;
revoke all on function forget_idempotency_keys(timestamptz, int) from public;
grant execute on function forget_idempotency_keys(timestamptz, int) to ${app};

-- How far this service has read its sisters' feeds. Not a brand's data: one row a feed.
create table feed_cursor (
  feed text not null constraint pk_feed_cursor primary key,
  cursor text,
  polled_at timestamptz,
  caught_up_at timestamptz,
  -- When the last change that was applied happened at the sister.
  last_change_at timestamptz,
  failures int not null default 0,
  failure text
);
grant select, insert, update on feed_cursor to ${app};
grant select on feed_cursor to ${collaborator};

-- Changes of sisters that could not be applied because of what they hold; see ParkedChanges. A row is
-- deleted by the person who has put it right.
create table feed_parked (
  feed text not null,
  cursor text not null,
  brand text not null,
  id uuid not null,
  type text not null,
  subject text not null,
  sqlstate text not null,
  parked_at timestamptz not null,
  constraint pk_feed_parked primary key (feed, id)
);
select isolate_by_brand('feed_parked', 'select, insert');

-- How many changes are parked, of all brands.
create function parked_changes() returns table (feed text, changes bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.feed, count(*) from feed_parked p group by p.feed
$$;
revoke all on function parked_changes() from public;
grant execute on function parked_changes() to ${app};
