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

select not_audited('the receipt itself, and noted as a job', 'erasure');

create or replace function erasure_under_way(of_subject text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from erasure
     where brand = current_setting('hookline.brand', true) and subject is not distinct from of_subject
       and completed_at is null and failed_at is null)
$$;
