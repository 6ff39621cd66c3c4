-- What attribution reads: of each input a view of its entries' places, by the input's name. The table behind
-- it has an index over brand, txid and seq. A migration that makes such a table adds its view to this schema.
create schema input;
create view input.touches as select brand, txid, seq from touch;
create view input.events as select brand, txid, seq from event;
create view input.refunds as select brand, txid, seq from recorded_refund;
create view input.partnerships as select brand, txid, seq from partnership_change;

-- Brands with something to decide again, or to read that no running transaction can still come before.
create function brands_with_news() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  something_new text;
begin
  select string_agg(
           format('exists (select from position_of(w.brand, %L) as done join input.%I n
                             on n.brand = w.brand and (n.txid, n.seq) > (done.txid, done.seq)
                            where n.txid < settled)', i.relname, i.relname),
           ' or ' order by i.relname)
    into something_new
    from pg_class i
   where i.relnamespace = 'input'::regnamespace and i.relkind = 'v';
  return query execute
    'select w.brand
       from attribution_work w
      cross join pg_snapshot_xmin(pg_current_snapshot()) as settled
      where exists (select from credit_due d where d.brand = w.brand) or ' || something_new || '
      order by w.processed_at nulls first';
end $$;
revoke all on function brands_with_news() from public;
grant execute on function brands_with_news() to ${app};
