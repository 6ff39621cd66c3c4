-- Items that were refused, as far as they may be kept: what tells of a shopper is hashed as that of an
-- event is, and what is not known goes. They can be corrected and replayed, each once: replay_id is the
-- receipt of the replay, given before it is taken, and leased_until keeps two replays apart.
create table refused_event (
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  received_at timestamptz not null,
  replayed_at timestamptz,
  leased_until timestamptz,
  source_id uuid not null,
  replay_id uuid,
  door smallint not null,
  test boolean not null,
  brand text not null,
  event text,
  event_id text,
  reason text not null,
  field text not null,
  payload jsonb,
  constraint pk_refused_event primary key (brand, id)
) partition by range (id);
create table refused_event_default partition of refused_event default;
create index ix_refused_event_source on refused_event (brand, source_id, id desc);
create index ix_refused_event_arrival on refused_event (brand, txid, seq);
create index ix_refused_event_test on refused_event (brand, source_id, txid) where test;
select isolate_by_brand('refused_event', 'select, insert, update, delete');
select share_by_asset('refused_event', '{"EVENT_SOURCE": "source_id"}');
select not_audited('traffic; replays are noted', 'refused_event');

create function forget_refused_events(before timestamptz, at_most int) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with old as (
    select brand, id from refused_event
     where id < lowest_id(before) order by id limit at_most for update skip locked),
  gone as (
    delete from refused_event r using old where r.brand = old.brand and r.id = old.id
    returning 1)
  select count(*) from gone
$$;
revoke all on function forget_refused_events(timestamptz, int) from public;
grant execute on function forget_refused_events(timestamptz, int) to ${app};

-- Of the few that are tests, for who looks at them as they come.
create index ix_event_test on event (brand, source_id, txid) where test;
