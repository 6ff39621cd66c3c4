-- Takes what was said of a person out of the entries of the person's resource; that something was
-- changed, when and by whom stays. The only change that an entry allows, and only while the person is
-- being erased.
create function mask_audit(of_resource text) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with masked as (
    update audit
       set changes = (
         select coalesce(jsonb_agg(c || jsonb_build_object(
                  'from', case when c -> 'from' <> 'null' then '"•••"'::jsonb else 'null' end,
                  'to', case when c -> 'to' <> 'null' then '"•••"'::jsonb else 'null' end)), '[]')
           from jsonb_array_elements(changes) c)
     where brand = current_setting('hookline.brand', true) and resource = of_resource
       and erasure_under_way(of_resource)
       and changes::text ~ '"(from|to)": (?!null|"•••")'
    returning 1)
  select count(*) from masked
$$;
revoke all on function mask_audit(text) from public;
grant execute on function mask_audit(text) to ${app};
