-- A browser names the source whose pixel it runs, and no brand: whose it is comes from the source alone.
create function brand_of_event_source(source uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.brand from event_source s where s.id = source
$$;
revoke all on function brand_of_event_source(uuid) from public;
grant execute on function brand_of_event_source(uuid) to ${app};
