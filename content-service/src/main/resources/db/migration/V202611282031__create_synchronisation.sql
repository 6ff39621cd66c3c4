-- One time of reading all that is new of a connected account. What a step writes and how far the run is
-- are committed together, under the lease of whoever has it.
create table synchronisation (
  id uuid not null constraint pk_synchronisation primary key,
  brand text not null,
  connection_id uuid not null,
  cause text not null constraint ck_synchronisation_cause check (cause in
    ('CONNECTED', 'SCHEDULED', 'REQUESTED')),
  state text not null constraint ck_synchronisation_state check (state in
    ('QUEUED', 'RUNNING', 'WAITING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  stage text not null constraint ck_synchronisation_stage check (stage in
    ('ACCOUNT', 'VIDEOS', 'COMMENTS', 'MISSING', 'DONE')),
  -- Where in its stage it is: the platform's cursor, or the last video that is done.
  place text,
  page_cursor text,
  -- The instant that this run's readings stand for.
  collected_at timestamptz,
  first_day date,
  days int not null default 0,
  videos int not null default 0,
  recorded int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  unclaimed int not null default 0,
  comments int not null default 0,
  missing int not null default 0,
  newest_day date,
  -- Tries since it last went on, and what the last one failed of.
  attempts int not null default 0,
  -- Workers since then that were silent until another one took over.
  takeovers int not null default 0,
  trouble_code text,
  trouble_detail text,
  -- Whether that is a stage which could not be read at all.
  hindered boolean not null default false,
  due_at timestamptz not null,
  worker uuid,
  lease_until timestamptz,
  version bigint not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint fk_synchronisation_connection
    foreign key (brand, connection_id) references connection (brand, id),
  constraint ck_synchronisation_worker check (
    (worker is null) = (lease_until is null) and (worker is null) = (state <> 'RUNNING')),
  constraint ck_synchronisation_finished check (
    (finished_at is null) = (state in ('QUEUED', 'RUNNING', 'WAITING')))
);
create index ix_synchronisation_connection on synchronisation (connection_id, id desc);
create unique index uq_synchronisation_open on synchronisation (connection_id)
  where finished_at is null;
create index ix_synchronisation_due on synchronisation (due_at) where finished_at is null;
create index ix_synchronisation_finished on synchronisation (finished_at)
  where finished_at is not null;
select isolate_by_brand('synchronisation', 'select, insert, update');
select not_audited('how far work is; who asked for it is in the connection''s entries',
  'synchronisation');

-- The videos of a connected account as its platform listed them last.
create table connection_video (
  brand text not null,
  connection_id uuid not null,
  video_id text not null,
  published_at timestamptz,
  seen_in uuid not null,
  comments bigint,
  comments_read bigint,
  missing_since timestamptz,
  constraint pk_connection_video primary key (connection_id, video_id),
  constraint fk_connection_video_connection
    foreign key (brand, connection_id) references connection (brand, id)
);
select isolate_by_brand('connection_video', 'select, insert, update');
select not_audited('what a platform lists, kept to see what it lists no more', 'connection_video');

-- Connections whose next run is due and that have none under way.
create function due_connections(at timestamptz, at_most int)
  returns table (connection_brand text, connection_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.brand, c.id from connection c
   where c.next_run_at <= at
     and not exists (select from synchronisation s
                      where s.connection_id = c.id and s.finished_at is null)
   order by c.next_run_at limit at_most
$$;
revoke all on function due_connections(timestamptz, int) from public;
grant execute on function due_connections(timestamptz, int) to ${app};

-- Takes the run that has waited longest, for the length of a lease, unless as many are being worked on
-- as may be, over all replicas. A run whose worker was silent for too long is taken over.
create function claim_synchronisation(
    claimant uuid, at timestamptz, until timestamptz, at_once int)
  returns table (run_id uuid, run_brand text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('claim_synchronisation'));
  if (select count(*) from synchronisation s
       where s.finished_at is null and s.lease_until > at) >= at_once then
    return;
  end if;
  return query
    update synchronisation s
       set state = 'RUNNING', worker = claimant, lease_until = until, attempts = s.attempts + 1,
           takeovers = s.takeovers + case when s.lease_until is null then 0 else 1 end,
           started_at = coalesce(s.started_at, at), version = s.version + 1
     where s.id = (select o.id from synchronisation o
                    where o.finished_at is null and o.due_at <= at
                      and (o.lease_until is null or o.lease_until <= at)
                    order by o.due_at, o.id limit 1 for update skip locked)
    returning s.id, s.brand;
end $$;
revoke all on function claim_synchronisation(uuid, timestamptz, timestamptz, int) from public;
grant execute on function claim_synchronisation(uuid, timestamptz, timestamptz, int) to ${app};

-- Forgets runs that ended before an instant, some at a time; returns how many are gone.
create function forget_synchronisations(before timestamptz, at_most int) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from synchronisation
     where id in (select id from synchronisation where finished_at < before
                   limit at_most for update skip locked)
    returning 1)
  select count(*) from gone
$$;
revoke all on function forget_synchronisations(timestamptz, int) from public;
grant execute on function forget_synchronisations(timestamptz, int) to ${app};
