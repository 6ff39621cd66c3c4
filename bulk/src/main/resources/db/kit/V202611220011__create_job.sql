-- Work that outlives its request. A worker of any replica claims a job for a while (worker,
-- lease_until) and writes what it did and how far it is (position) in one transaction.
-- Rows are not partitioned: they are forgotten a while after their end, by job.
create table job (
  id uuid not null constraint pk_job primary key,
  brand text not null,
  kind text not null,
  -- PREPARING: its input is still arriving; seen by nobody.
  state text not null constraint ck_job_state
    check (state in ('PREPARING', 'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  parameters jsonb not null,
  -- Who asked for it, on whose account it goes on in the background; see CurrentActor.
  origin jsonb not null,
  -- Whether an operation that is about money has made it.
  of_money boolean not null default false,
  total bigint,
  processed bigint not null default 0,
  failed bigint not null default 0,
  position bigint not null default 0,
  worked_ms bigint not null default 0,
  cancel_requested boolean not null default false,
  worker uuid,
  lease_until timestamptz,
  not_before timestamptz,
  worked_at timestamptz,
  attempts int not null default 0,
  failure_code text,
  failure_detail text,
  version bigint not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  updated_at timestamptz not null,
  constraint uq_job_brand_id unique (brand, id)
);
create index ix_job_brand on job (brand, id desc);
create index ix_job_waiting on job (worked_at nulls first, id) where state in ('QUEUED', 'RUNNING');
create index ix_job_old on job (updated_at) where state not in ('QUEUED', 'RUNNING');
select isolate_by_brand('job', 'select, insert, update, delete');

-- The job that has waited longest, of any brand; one whose worker has gone silent counts as waiting.
create function claim_job(kinds text[], claimer uuid, at timestamptz, until timestamptz)
  returns table (job_id uuid, job_brand text, job_attempts int)
  language sql security definer set search_path = public, pg_temp as $$
  update job
     set state = 'RUNNING', worker = claimer, lease_until = until, worked_at = at,
         started_at = coalesce(started_at, at), attempts = attempts + 1,
         updated_at = at, version = version + 1
   where id = (
     select id from job
      where state in ('QUEUED', 'RUNNING') and kind = any(kinds)
        and (lease_until is null or lease_until <= at) and (not_before is null or not_before <= at)
      order by worked_at nulls first, id
      limit 1
      for update skip locked)
  returning id, brand, attempts
$$;
revoke all on function claim_job(text[], uuid, timestamptz, timestamptz) from public;
grant execute on function claim_job(text[], uuid, timestamptz, timestamptz) to ${app};

-- What is left to import: rows of a file, many to a chunk, in the order of the file. Gone with the
-- job's end, because it holds what people sent.
create table import_chunk (
  brand text not null,
  job_id uuid not null,
  seq bigint not null,
  rows text not null,
  constraint pk_import_chunk primary key (job_id, seq),
  constraint fk_import_chunk_job foreign key (brand, job_id) references job (brand, id) on delete cascade
);
select isolate_by_brand('import_chunk', 'select, insert, delete');

-- Rows that were refused, as they were sent; they stay as long as the job.
create table import_error (
  brand text not null,
  job_id uuid not null,
  line bigint not null,
  code text not null,
  path text not null,
  message text not null,
  row text not null,
  seq bigint generated always as identity,
  constraint pk_import_error primary key (job_id, line),
  constraint fk_import_error_job foreign key (brand, job_id) references job (brand, id) on delete cascade
);
-- An erasure walks all of a brand's.
create index ix_import_error_brand on import_error (brand, seq);
select isolate_by_brand('import_error', 'select, insert, delete');

-- Forgets jobs that ended before an instant, and those whose input stopped arriving before another, some
-- rows at a time: what a job holds, then the job. Returns how many rows are gone.
create function forget_jobs(ended timestamptz, silent timestamptz, at_most int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old uuid[];
  got int;
  total int;
begin
  select array_agg(j.id) into old
    from (select id from job
           where state in ('SUCCEEDED', 'FAILED', 'CANCELLED') and updated_at < ended
              or state = 'PREPARING' and updated_at < silent
           limit at_most
             for update skip locked) j;
  delete from import_error e
   using (select job_id, line from import_error where job_id = any(old) limit at_most) o
   where e.job_id = o.job_id and e.line = o.line;
  get diagnostics total = row_count;
  delete from import_chunk c
   using (select job_id, seq from import_chunk where job_id = any(old) limit at_most / 10) o
   where c.job_id = o.job_id and c.seq = o.seq;
  get diagnostics got = row_count;
  total := total + got;
  if total = 0 then
    delete from job where id = any(old);
    get diagnostics total = row_count;
  end if;
  return total;
end $$;
revoke all on function forget_jobs(timestamptz, timestamptz, int) from public;
grant execute on function forget_jobs(timestamptz, timestamptz, int) to ${app};
