-- Months of events, receipts, what tells of both, visits, taps and changes of orders that were over before an
-- instant, the oldest first. Refused events are kept for less and forgotten one by one; what is left of them is empty.
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
   where p.relnamespace = 'public'::regnamespace and p.relname in (
       'conversion_change', 'event', 'forwarded_event', 'receipt', 'refused_event', 'shop_delivery', 'tap', 'visit',
       'visit_change', 'visit_hit')
     and m.over_at <= before
     -- However it is set: no month that is not over for thirty days.
     and m.over_at <= now() - interval '30 days'
   order by m.over_at, p.relname
$$;
revoke all on function old_event_partitions(timestamptz) from public;
grant execute on function old_event_partitions(timestamptz) to ${app};

-- Drops one of them; gives who has something of it to read while it stays, and null when it is gone. What is
-- set aside is read when it is tried again; of a change of a visit the visit is. Of what
-- is as old forwarding has nothing to do any more: TikTok takes no event after seven days. Fails with
-- lock_not_available after three seconds, so that no writer waits for a reader that takes long.
create function drop_event_partition(wanted text) returns text
  language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '3s' as $$
declare
  it record;
  told text;
  readers text;
  aside boolean;
begin
  select * into it from old_event_partitions(now()) o where o.part = wanted;
  if not found then
    raise exception '% is not over for long enough', wanted;
  end if;
  select u.view_name into told from information_schema.view_table_usage u
   where u.view_schema = 'input' and u.table_name = it.parent;
  if told is not null then
    execute format(
      'select string_agg(r.reader, '', '' order by r.reader)
         from input.readers r
        where r.input = $1
          and exists (
            select from brand b
             cross join lateral (select n.txid, n.seq from %I n where n.brand = b.slug
                                  order by n.txid desc, n.seq desc limit 1) as latest
             cross join lateral position_of(b.slug, r.reader, r.input) as done
             where (latest.txid, latest.seq) > (done.txid, done.seq))', wanted)
      into readers
     using told;
  end if;
  if told is not null then
    execute format(
      'select exists (select from set_aside a
                        join %I n on n.brand = a.brand and n.txid = a.txid and n.seq = a.seq
                       where a.input = $1 and a.state <> ''DONE'')', wanted)
      into aside
     using told;
  elsif it.parent = 'visit' then
    execute format(
      'select exists (select from set_aside a
                        join visit_change c on c.brand = a.brand and c.txid = a.txid and c.seq = a.seq
                        join %I n on n.brand = c.brand and n.id = c.visit_id
                                 and n.started_at = c.started_at
                       where a.input = ''visits'' and a.state <> ''DONE'')', wanted)
      into aside;
  end if;
  if readers is not null or aside then
    return concat_ws(', ', readers, case when aside then 'what is set aside' end);
  end if;
  execute format('alter table %I detach partition %I', it.parent, wanted);
  execute format('drop table %I', wanted);
  return null;
end $$;
revoke all on function drop_event_partition(text) from public;
grant execute on function drop_event_partition(text) to ${app};
