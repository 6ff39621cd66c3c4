-- Brands with something to decide again, or to read that no running transaction can still come before.
create function brands_with_news() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select w.brand
    from attribution_work w
   cross join pg_snapshot_xmin(pg_current_snapshot()) as settled
   cross join lateral position_of(w.brand, 'events') as read_events
   cross join lateral position_of(w.brand, 'touches') as read_touches
   cross join lateral position_of(w.brand, 'partnerships') as read_partnerships
   where exists (select from event e where e.brand = w.brand
                    and (e.txid, e.seq) > (read_events.txid, read_events.seq) and e.txid < settled)
      or exists (select from touch t where t.brand = w.brand
                    and (t.txid, t.seq) > (read_touches.txid, read_touches.seq) and t.txid < settled)
      or exists (select from partnership_change r where r.brand = w.brand
                    and (r.txid, r.seq) > (read_partnerships.txid, read_partnerships.seq) and r.txid < settled)
      or exists (select from credit_due d where d.brand = w.brand)
      or exists (select from refund_due d where d.brand = w.brand)
   order by w.processed_at nulls first
$$;
revoke all on function brands_with_news() from public;
grant execute on function brands_with_news() to ${app};
