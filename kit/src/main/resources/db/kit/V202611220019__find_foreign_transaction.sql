-- The highest transaction that a table names although this server has not come to it: the table is
-- from another server then, and this one gives the same numbers out once more. Null where there is
-- none. Asks what is cheap to ask: an index that begins with the number, or a table without partitions.
create function foreign_transaction() returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  it record;
  found xid8;
  highest xid8;
begin
  for it in
    select c.oid::regclass as place, a.attname as number
      from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and not c.relispartition
       and a.atttypid = 'xid8'::regtype
       and (c.relkind = 'r' or c.relkind = 'p' and exists (
             select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum))
  loop
    execute format('select max(%I) from %s', it.number, it.place) into found;
    highest := greatest(highest, found);
  end loop;
  return case when highest > pg_snapshot_xmax(pg_current_snapshot()) then highest end;
end $$;
revoke all on function foreign_transaction() from public;
grant execute on function foreign_transaction() to ${app};
