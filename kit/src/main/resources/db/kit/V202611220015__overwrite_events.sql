-- A person's past events are found by their subject.
create index ix_outbox_subject on outbox (brand, subject);

-- Whether what is kept of a resource may be changed now, because the person is being forgotten. Never,
-- unless a module that erases puts its own answer here.
create function erasure_under_way(of_subject text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select false
$$;
revoke all on function erasure_under_way(text) from public;
grant execute on function erasure_under_way(text) to ${app};

-- Overwrites fields in the data of a resource's past events while it is being erased; nothing else of
-- them can be changed, and nothing at any other time.
create function overwrite_events(of_subject text, fields jsonb) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update outbox
       set data = data || (select jsonb_object_agg(key, value) from jsonb_each(fields) where data ? key)
     where brand = current_setting('hookline.brand', true) and subject = of_subject
       and erasure_under_way(of_subject)
       and exists (select from jsonb_each(fields) where data ? key and data -> key <> value)
    returning 1)
  select count(*) from changed
$$;
revoke all on function overwrite_events(text, jsonb) from public;
grant execute on function overwrite_events(text, jsonb) to ${app};
