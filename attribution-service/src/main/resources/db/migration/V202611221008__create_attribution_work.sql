-- How far each brand's attribution has read. The row's lock makes the work of a brand serial.
create table attribution_work (
  brand text not null constraint pk_attribution_work primary key,
  event_txid xid8 not null default '0',
  event_seq bigint not null default 0,
  touch_txid xid8 not null default '0',
  touch_seq bigint not null default 0,
  roster_txid xid8 not null default '0',
  roster_seq bigint not null default 0,
  processed_at timestamptz
);
select isolate_by_brand('attribution_work', 'select, insert, update');

-- Brands with something to decide again, or to read that no running transaction can still come before.
create function brands_with_news() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select w.brand
    from attribution_work w, pg_snapshot_xmin(pg_current_snapshot()) as settled
   where exists (select from event e where e.brand = w.brand
                    and (e.txid, e.seq) > (w.event_txid, w.event_seq) and e.txid < settled)
      or exists (select from touch t where t.brand = w.brand
                    and (t.txid, t.seq) > (w.touch_txid, w.touch_seq) and t.txid < settled)
      or exists (select from roster_change r where r.brand = w.brand
                    and (r.txid, r.seq) > (w.roster_txid, w.roster_seq) and r.txid < settled)
      or exists (select from credit_due d where d.brand = w.brand)
   order by w.processed_at nulls first
$$;
revoke all on function brands_with_news() from public;
grant execute on function brands_with_news() to ${app};
