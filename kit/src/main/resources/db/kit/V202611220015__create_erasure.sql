-- What was erased of whom, at whose wish. The person's identifiers are kept until the job is done and
-- no longer; the receipt stays.
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
  constraint pk_erasure primary key (brand, id),
  constraint ck_erasure_keys check (completed_at is null or keys is null)
);
select isolate_by_brand('erasure', 'select, insert, update');

-- A person's past events are found by their subject.
create index ix_outbox_subject on outbox (brand, subject);

-- Overwrites fields in the data of a resource's past events; nothing else of them can be changed.
create function overwrite_events(of_subject text, fields jsonb) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update outbox set data = data || fields
     where brand = current_setting('hookline.brand', true) and subject = of_subject
       and not data @> fields
    returning 1)
  select count(*) from changed
$$;
revoke all on function overwrite_events(text, jsonb) from public;
grant execute on function overwrite_events(text, jsonb) to ${app};
