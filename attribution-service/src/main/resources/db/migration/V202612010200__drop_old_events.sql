-- Months of events, receipts and what tells of both that were over before an instant, the oldest first.
create function old_event_partitions(before timestamptz) returns table (parent text, part text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.relname, c.relname
    from pg_class p
    join pg_inherits i on i.inhparent = p.oid
    join pg_class c on c.oid = i.inhrelid
   cross join lateral (
     -- Null for the default partition.
     select (to_date(substring(c.relname from '_([0-9]{6})$'), 'YYYYMM') + interval '1 month')
              at time zone 'UTC') m (over_at)
   where p.relnamespace = 'public'::regnamespace and p.relname in ('event', 'forwarded_event', 'receipt', 'shop_delivery')
     and m.over_at <= before
     -- However it is set: no month that is not over for thirty days.
     and m.over_at <= now() - interval '30 days'
   order by m.over_at, p.relname
$$;
revoke all on function old_event_partitions(timestamptz) from public;
grant execute on function old_event_partitions(timestamptz) to ${app};

-- Drops one of them; false while attribution has something of it to read. Fails with
-- lock_not_available after three seconds, so that no writer waits for a reader that takes long.
create function drop_event_partition(wanted text) returns boolean
  language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '3s' as $$
declare
  it record;
  unread boolean := false;
begin
  select * into it from old_event_partitions(now()) o where o.part = wanted;
  if not found then
    return false;
  end if;
  if it.parent = 'event' then
    execute format(
      'select exists (
         select from (select brand, max(txid::text::numeric) as txid from %I where teaches group by brand) n
           join attribution_work w on w.brand = n.brand
          cross join position_of(n.brand, ''events'') as done
          where n.txid > done.txid::text::numeric)', wanted)
      into unread;
  end if;
  if unread then
    return false;
  end if;
  execute format('alter table %I detach partition %I', it.parent, wanted);
  execute format('drop table %I', wanted);
  return true;
end $$;
revoke all on function drop_event_partition(text) from public;
grant execute on function drop_event_partition(text) to ${app};
