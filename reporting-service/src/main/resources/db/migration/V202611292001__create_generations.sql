-- A second generation of the read model: tables in the schema next, of the same shape as those in
-- public, which they replace when they are filled; what they replace goes through the schema last.
-- See ADR 0066. The functions run as the tables' owner, because the service's role owns nothing.
create schema next;
grant usage on schema next to ${app};
create schema last;

-- What a generation cannot have, because a copy would not keep it.
create function unfit_for_generations() returns setof text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.name || ' has a trigger' from public.read_model() t
   where exists (select from pg_trigger g where g.tgrelid = t.id)
  union all
  select t.name || ' refers to a table or is referred to' from public.read_model() t
   where exists (select from pg_constraint c
                  where c.contype = 'f' and t.id in (c.conrelid, c.confrelid))
  union all
  select t.name || ' has a number that the database gives' from public.read_model() t
   where exists (select from pg_attribute a
                  where a.attrelid = t.id and a.attidentity <> '' and not a.attisdropped)
  union all
  select t.name || ' has extended statistics' from public.read_model() t
   where exists (select from pg_statistic_ext s where s.stxrelid = t.id)
  union all
  select t.name || ' has partitions of partitions' from public.read_model() t
    join pg_inherits i on i.inhparent = t.id
    join pg_class c on c.oid = i.inhrelid and c.relkind <> 'r'
$$;

-- The views of the read model: each is remade after its tables, which it knows by number.
create function read_model_views() returns table (id oid, name text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select distinct v.oid, v.relname::text
    from public.read_model() t
    join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = t.id
     and d.classid = 'pg_rewrite'::regclass
    join pg_rewrite r on r.oid = d.objid
    join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
   where v.relnamespace = 'public'::regnamespace
   order by v.oid
$$;

-- What a generation looks like, names of its schema aside. Partitions are not looked at: they come by
-- the month, and the switch adds those that are missing.
create function shape_of_generation(place text) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  with parts as (
    select c.oid, c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
           c.reloptions, c.relacl, c.relpartbound
      from pg_class c
     where c.relnamespace = place::regnamespace and not c.relispartition
       and (place <> 'public'
            or c.oid in (select id from public.read_model() union all
                         select id from public.read_model_views()))
       and c.relkind in ('r', 'p', 'v'))
  select encode(sha256(convert_to(coalesce(string_agg(line, e'\n' order by line), ''), 'UTF8')), 'hex')
    from (
      select concat_ws('|', name, relkind, relrowsecurity, relforcerowsecurity, reloptions,
               pg_get_partkeydef(oid), obj_description(oid, 'pg_class')) from parts
      union all
      select concat_ws('|', name, g.grantee, g.privilege_type) from parts, aclexplode(relacl) g
      union all
      select concat_ws('|', p.name, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod),
               a.attnotnull, a.attcollation, a.attgenerated, a.attacl, a.attstorage,
               replace(pg_get_expr(d.adbin, d.adrelid), place || '.', ''))
        from parts p join pg_attribute a on a.attrelid = p.oid and a.attnum > 0
        left join pg_attrdef d on d.adrelid = p.oid and d.adnum = a.attnum
       where not a.attisdropped
      union all
      select concat_ws('|', p.name, c.conname, pg_get_constraintdef(c.oid))
        from parts p join pg_constraint c on c.conrelid = p.oid
      union all
      select concat_ws('|', p.name, replace(pg_get_indexdef(i.indexrelid), ' ' || place || '.', ' '))
        from parts p join pg_index i on i.indrelid = p.oid
      union all
      select concat_ws('|', p.name, o.polname, o.polcmd, o.polpermissive, o.polroles,
               pg_get_expr(o.polqual, o.polrelid), pg_get_expr(o.polwithcheck, o.polrelid))
        from parts p join pg_policy o on o.polrelid = p.oid
      union all
      select concat_ws('|', name, replace(pg_get_viewdef(oid), ' ' || place || '.', ' '))
        from parts where relkind = 'v') as lines (line)
$$;

-- Grants on the copy what is granted on the original.
create function copy_grants(original oid, copy text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  it record;
begin
  for it in
    select g.privilege_type as what, '' as of_column, g.grantee::regrole as whom
      from pg_class c, aclexplode(c.relacl) g
     where c.oid = original and g.grantee <> c.relowner and g.grantee <> 0
    union all
    select g.privilege_type, format('(%I)', a.attname), g.grantee::regrole
      from pg_attribute a, aclexplode(a.attacl) g
     where a.attrelid = original and g.grantee <> 0
  loop
    execute format('grant %s %s on %s to %s', it.what, it.of_column, copy, it.whom);
  end loop;
end $$;

-- Makes the empty copy of one table: columns, defaults and checks, then keys and indexes by their own
-- names, policies, grants and comment, and at last the partitions.
create function copy_to_next(original oid) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  it record;
  source pg_class;
  copy text;
begin
  select * into source from pg_class where oid = original;
  copy := format('next.%I', source.relname);
  execute format(
    'create table %s (like public.%I including all excluding indexes) %s %s', copy,
    source.relname, 'partition by ' || pg_get_partkeydef(original),
    'with (' || array_to_string(source.reloptions, ', ') || ')');
  for it in
    select conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where conrelid = original and contype in ('p', 'u', 'x')
  loop
    execute format('alter table %s add constraint %I %s', copy, it.name, it.definition);
  end loop;
  for it in
    select regexp_replace(pg_get_indexdef(i.indexrelid), ' ON (ONLY )?public\.', ' ON next.')
             as definition
      from pg_index i
     where i.indrelid = original
       and not exists (select from pg_constraint c
                        where c.conindid = i.indexrelid and c.conrelid = original)
  loop
    execute it.definition;
  end loop;
  if source.relrowsecurity then
    execute format('alter table %s enable row level security', copy);
  end if;
  if source.relforcerowsecurity then
    execute format('alter table %s force row level security', copy);
  end if;
  for it in select * from pg_policies where schemaname = 'public' and tablename = source.relname loop
    execute format('create policy %I on %s as %s for %s to %s %s %s', it.policyname, copy,
      it.permissive, it.cmd,
      (select string_agg(case r when 'public' then r else quote_ident(r) end, ', ')
         from unnest(it.roles) r),
      'using (' || it.qual || ')', 'with check (' || it.with_check || ')');
  end loop;
  perform public.copy_grants(original, copy);
  execute format('comment on table %s is %L', copy, obj_description(original, 'pg_class'));
  perform public.copy_partitions_to_next(original);
end $$;

-- The partitions that the original has and the copy has not.
create function copy_partitions_to_next(original oid) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  it record;
begin
  for it in
    select c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bounds
      from pg_inherits i
      join pg_class p on p.oid = i.inhparent
      join pg_class c on c.oid = i.inhrelid
     where i.inhparent = original and to_regclass(format('next.%I', c.relname)) is null
  loop
    execute format('create table next.%I partition of next.%I %s', it.name, it.parent, it.bounds);
  end loop;
end $$;

-- Makes what next lacks of one table, of the read model's views where no name is given; fails where a
-- generation cannot have it.
create function prepare_next(wanted text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  it record;
  unfit text;
begin
  perform pg_advisory_xact_lock(hashtext('generation'));
  select string_agg(u, '; ') into unfit from public.unfit_for_generations() u;
  if unfit is not null then
    raise exception 'not fit for generations: %', unfit;
  end if;
  for it in select id from public.read_model() where name = wanted loop
    perform public.copy_to_next(it.id);
  end loop;
  for it in select id, name from public.read_model_views() where wanted is null loop
    perform set_config('search_path', 'public, pg_catalog', true);
    execute format('set local search_path = next, public; create view next.%I as %s', it.name,
      pg_get_viewdef(it.id));
    perform set_config('search_path', 'pg_catalog, pg_temp', true);
    perform public.copy_grants(it.id, format('next.%I', it.name));
  end loop;
end $$;

-- Drops some tables of next or last, and says how many are left.
create function drop_generation(place text, at_most int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  it record;
begin
  if place not in ('next', 'last') then
    raise exception 'there is no generation %', place;
  end if;
  perform pg_advisory_xact_lock(hashtext('generation'));
  for it in
    select relname as name, relkind as kind from pg_class
     where relnamespace = place::regnamespace and relkind in ('v', 'r', 'p')
     order by relkind = 'v' desc, relispartition desc
     limit at_most
  loop
    execute format('drop %s %I.%I', case it.kind when 'v' then 'view' else 'table' end, place, it.name);
  end loop;
  return (select count(*) from pg_class
           where relnamespace = place::regnamespace and relkind in ('v', 'r', 'p'));
end $$;

-- Has the planner know what a table of next holds before anybody reads it.
create function analyze_next(wanted text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  execute format('analyze next.%I', wanted);
end $$;

create function generation_is_current() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select public.shape_of_generation('next') = public.shape_of_generation('public')
$$;

-- Puts next in the place of the present generation. Says 'SWITCHED', or what it waits for: then
-- nothing has changed. To be rolled back unless it says 'SWITCHED'.
--
-- The locks are waited for in one stretch that is shorter than the time after which PostgreSQL looks
-- for deadlocks: a transaction that has read one of the tables and wants the next goes on after it,
-- and never fails.
--   sampled: the cursor of each feed in the present generation before next last read to its end. Next
--   is at least as far as the present generation where that still stands there.
create function switch_generation(sampled jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  deadline timestamptz := clock_timestamp() + 0.6 * current_setting('deadlock_timeout')::interval;
  it record;
  wait int;
  target text;
begin
  begin
    -- Cursors first: whoever applies a page takes them first, too.
    for it in select name from public.read_model() order by name <> 'feed_cursor', name loop
      foreach target in array array[format('public.%I', it.name), format('next.%I', it.name)] loop
        wait := extract(milliseconds from deadline - clock_timestamp());
        if wait <= 0 then
          return target;
        end if;
        perform set_config('lock_timeout', wait::text, true);
        execute format('lock table %s in access exclusive mode', target);
      end loop;
      if it.name = 'feed_cursor' and exists (
           select from public.feed_cursor p left join next.feed_cursor n using (feed)
            where p.cursor is distinct from sampled ->> p.feed
              and p.cursor is distinct from n.cursor) then
        return 'the feeds';
      end if;
    end loop;
  exception when lock_not_available then
    return target;
  end;
  if not public.generation_is_current() then
    return 'a generation of the present shape';
  end if;
  for it in select id from public.read_model() loop
    perform public.copy_partitions_to_next(it.id);
  end loop;
  -- It is at least as far, so that what was said of the present generation holds.
  update next.feed_cursor n set caught_up_at = greatest(n.caught_up_at, p.caught_up_at)
    from public.feed_cursor p where p.feed = n.feed;
  perform public.move_generation(array(
      select name from public.read_model_views() union all
      select c.relname from public.read_model() t join pg_inherits i on i.inhparent = t.id
        join pg_class c on c.oid = i.inhrelid union all
      select name from public.read_model()));
  return 'SWITCHED';
end $$;

create function move_generation(names text[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  name text;
begin
  foreach name in array names loop
    execute format('alter table public.%I set schema last', name);
  end loop;
  for name in
    select c.relname from pg_class c
     where c.relnamespace = 'next'::regnamespace and c.relkind in ('r', 'p', 'v')
  loop
    execute format('alter table next.%I set schema public', name);
  end loop;
end $$;

revoke all on function copy_grants(oid, text), copy_to_next(oid), copy_partitions_to_next(oid),
  prepare_next(text), drop_generation(text, int), analyze_next(text), switch_generation(jsonb),
  move_generation(text[]), generation_is_current() from public;
grant execute on function prepare_next(text), drop_generation(text, int), analyze_next(text),
  switch_generation(jsonb), generation_is_current() to ${app};
