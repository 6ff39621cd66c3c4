-- What was erased of whom, at whose wish. The person's identifiers are kept until the job has succeeded;
-- of somebody without a subject, who is named anew by the next try, until it has ended. The receipt stays.
create table erasure (
  brand text not null,
  id uuid not null,
  job_id uuid not null,
  subject text,
  keys text[],
  requested_by text not null,
  requested_at timestamptz not null,
  erased jsonb not null default '{}',
  completed_at timestamptz,
  failed_at timestamptz,
  constraint pk_erasure primary key (brand, id),
  constraint ck_erasure_keys
    check (keys is null or completed_at is null and (failed_at is null or subject is not null))
);
select isolate_by_brand('erasure', 'select, insert, update');

-- A person's past events are found by their subject.
create index ix_outbox_subject on outbox (brand, subject);

create function erasure_under_way(of_subject text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from erasure
     where brand = current_setting('hookline.brand', true) and subject is not distinct from of_subject
       and completed_at is null and failed_at is null)
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
