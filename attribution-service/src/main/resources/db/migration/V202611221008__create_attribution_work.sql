-- Brands whose inputs are attributed. The row's lock makes the work of a brand serial.
create table attribution_work (
  brand text not null constraint pk_attribution_work primary key,
  processed_at timestamptz
);
select isolate_by_brand('attribution_work', 'select, insert, update');

-- How far each brand's attribution has read each input. A brand without a row of an input has read nothing
-- of it, so a further input needs a branch in brands_with_news() and no change of these tables.
create table attribution_position (
  brand text not null,
  input text not null,
  txid xid8 not null,
  seq bigint not null,
  constraint pk_attribution_position primary key (brand, input)
);
select isolate_by_brand('attribution_position', 'select, insert, update');

create function position_of(of_brand text, of_input text, out txid xid8, out seq bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(p.txid::text), '0')::xid8, coalesce(max(p.seq), 0)
    from attribution_position p where p.brand = of_brand and p.input = of_input
$$;
revoke all on function position_of(text, text) from public;

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
   order by w.processed_at nulls first
$$;
revoke all on function brands_with_news() from public;
grant execute on function brands_with_news() to ${app};
