-- The read model is every table that holds nothing but what the feeds tell, and how far they are read.
-- A rebuild fills all of them once more beside the present ones; see ADR 0066. Whoever makes such a
-- table says so here; it is not audited then, because the services that the feeds come from do it.
create function part_of_read_model(variadic targets regclass[]) returns void
  language plpgsql as $$
declare
  target regclass;
begin
  foreach target in array targets loop
    execute format('comment on table %s is ''not audited: part of the read model''', target);
  end loop;
end $$;
revoke all on function part_of_read_model(regclass[]) from public;

create function read_model() returns table (id oid, name text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.oid, c.relname
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and not c.relispartition
     and obj_description(c.oid, 'pg_class') = 'not audited: part of the read model'
   order by c.relname
$$;

select part_of_read_model('feed_cursor', 'feed_parked');
