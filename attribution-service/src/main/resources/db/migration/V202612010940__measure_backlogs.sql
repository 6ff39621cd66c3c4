-- What waits, over all brands: what it is, of whom, and how much of it or for how many seconds the oldest has
-- waited. Each line costs a look into an index for each brand, forwarding or account.
create function backlogs() returns table (measure text, of_whom text, amount double precision)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  one record;
begin
  -- The instant of what is told is in its id; of a kind without one, it is when the reader last worked.
  for one in
    select r.reader, r.input, u.table_name, exists (
             select from pg_attribute a
              where a.attrelid = format('%I', u.table_name)::regclass and a.attname = 'id'
                and a.atttypid = 'uuid'::regtype) as has_id
      from input.readers r
      join information_schema.view_table_usage u on u.view_schema = 'input' and u.view_name = r.input
     -- Holds what runs may still ask for, and reads nothing by itself.
     where r.reader <> 'runs'
  loop
    return query execute format(
      'select ''reading.behind'', %L::text,
              coalesce(max(extract(epoch from now() - coalesce(told.at, t.worked_at, now()))), 0)::double precision
         from brand b
         left join reading_turn t on t.brand = b.slug and t.reader = %L
        cross join lateral position_of(b.slug, %L, %L) as done
        cross join lateral (
          select %s as at from %I n
           where n.brand = b.slug and (n.txid, n.seq) > (done.txid, done.seq)
             and n.txid < pg_snapshot_xmin(pg_current_snapshot())
           order by n.txid, n.seq limit 1) as told',
      one.reader || '/' || one.input, one.reader, one.reader, one.input,
      case when one.has_id then 'uuid_extract_timestamp(n.id)' else 'null::timestamptz' end,
      one.table_name);
  end loop;
  return query
    select 'reading.behind', 'forwarding/events',
           coalesce(max(extract(epoch from now() - uuid_extract_timestamp(n.id))), 0)::double precision
      from forwarding f
      join forwarding_work w on w.brand = f.brand and w.forwarding_id = f.id
     cross join lateral (
       select e.id from event e
        where e.brand = f.brand and (e.txid, e.seq) > (w.txid, w.seq)
          and e.txid < pg_snapshot_xmin(pg_current_snapshot())
        order by e.txid, e.seq limit 1) as n
     where f.state = 'ACTIVE';
  -- One that fails is late since it was told, however often it is put off.
  return query
    select 'reading.behind', 'visits/due',
           coalesce(max(extract(epoch from now() - least(d.due_at, f.told_at))), 0)::double precision
      from brand b
      left join lateral (
        select v.due_at from visit_due v where v.brand = b.slug and v.due_at <= now()
         order by v.due_at limit 1) as d on true
      left join lateral (
        select v.told_at from visit_due v where v.brand = b.slug and v.attempts > 0
         order by v.told_at limit 1) as f on true;
  return query
    select 'forwardings', s.state, count(f.id)::double precision
      from unnest(array['ACTIVE', 'PAUSED', 'STOPPED']) as s(state)
      left join forwarding f on f.state = s.state group by s.state;
  return query
    select 'forwarding.behind', 'QUEUED',
           coalesce(max(extract(epoch from now() - q.due_at)), 0)::double precision
      from forwarding f
     cross join lateral (
       select e.due_at from forwarded_event e
        where e.brand = f.brand and e.forwarding_id = f.id and e.state = 'QUEUED'
        order by e.due_at limit 1) as q
     where f.state = 'ACTIVE';
  return query
    select 'ad.accounts.trouble', k.kind, count(p.ad_account_id)::double precision
      from unnest(array['TOKEN', 'KEY', 'PERMISSION', 'WAIT', 'UNAVAILABLE', 'REQUEST', 'ROWS']) as k(kind)
      left join ad_account_pull p on p.trouble = k.kind and p.due_at is not null
     group by k.kind;
  return query
    select 'set.aside', k.kind, count(a.id)::double precision
      from (select r.input from input.readers r where r.reader = 'attribution'
             union all select 'orders') as k(kind)
      left join set_aside a on coalesce(a.input, 'orders') = k.kind and a.state <> 'DONE'
     group by k.kind;
  return query
    select 'shop.pending.behind', 'lines',
           coalesce(max(extract(epoch from now() - p.added_at)), 0)::double precision
      from brand b
     cross join lateral (
       select added_at from shop_pending p where p.brand = b.slug order by p.id limit 1) as p;
end $$;
revoke all on function backlogs() from public;
grant execute on function backlogs() to ${app};
