-- What is read in the order in which it was told: of each input a view of its entries' places, by the input's
-- name. The table behind it has an index over brand, txid and seq. A migration that makes such a table adds
-- its view to this schema, and says who reads it.
create schema input;
create view input.touches as select brand, txid, seq from touch;
create view input.events as select brand, txid, seq from event;
create view input.refunds as select brand, txid, seq from recorded_refund;
create view input.partnerships as select brand, txid, seq from partnership_change;

create table input.readers (
  reader text not null,
  input text not null,
  constraint pk_readers primary key (reader, input)
);
insert into input.readers values
  ('attribution', 'touches'), ('attribution', 'events'), ('attribution', 'refunds'),
  ('attribution', 'partnerships');

-- The question whether a reader has something to read of a brand b that no transaction that runs can still
-- come before. Asked brand by brand by the index: as a condition it would be a join with all that was told.
create function news_for(wanted text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select string_agg(
           format('(select 1 from position_of(b.slug, %L, %L) as done
                      join input.%I n on n.brand = b.slug and (n.txid, n.seq) > (done.txid, done.seq)
                     where n.txid < pg_snapshot_xmin(pg_current_snapshot()) limit 1)',
                  r.reader, r.input, r.input),
           ' union all ' order by r.input)
    from input.readers r where r.reader = wanted
$$;
revoke all on function news_for(text) from public;

-- Brands of which a reader has something to read, first those that have waited longest for it.
create function brands_to_read(wanted text) returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute
    'select b.slug
       from brand b
       left join reading_turn t on t.brand = b.slug and t.reader = $1
      cross join lateral (select 1 from (' || news_for(wanted) || ') told limit 1) news
      order by t.worked_at nulls first' using wanted;
end $$;
revoke all on function brands_to_read(text) from public;
grant execute on function brands_to_read(text) to ${app};

-- Brands with something to decide again, to read, or set aside that somebody wants to be tried again.
create function brands_with_news() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  select u.brand
    from (select b.slug as brand
            from brand b
           cross join lateral (select from credit_due d where d.brand = b.slug limit 1) due
           union
          select a.brand from set_aside a where a.state = 'RETRYING'
           union
          select brands_to_read('attribution')) u
    left join reading_turn t on t.brand = u.brand and t.reader = 'attribution'
   order by t.worked_at nulls first;
end $$;
revoke all on function brands_with_news() from public;
grant execute on function brands_with_news() to ${app};
