-- A browser names the source whose pixel it runs, and no brand: whose it is comes from the source alone, and
-- so does by what the brand knows its visitors.
create function brand_of_event_source(source uuid) returns table (brand text, rules jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.brand, visitor_rules_of(s.brand) from event_source s where s.id = source
$$;
revoke all on function brand_of_event_source(uuid) from public;
grant execute on function brand_of_event_source(uuid) to ${app};
