-- Events of a source that go on to TikTok, with the token that TikTok wants for it, encrypted.
create table forwarding (
  id uuid not null constraint pk_forwarding primary key,
  brand text not null constraint fk_forwarding_brand references brand,
  event_source_id uuid not null,
  sealed_token bytea not null,
  key_print text not null,
  pixel_code text not null,
  events text[] not null,
  unstated_consent text not null constraint ck_forwarding_unstated_consent
    check (unstated_consent in ('FORWARD', 'WITHHOLD')),
  limited_data_use boolean not null,
  test_event_code text,
  state text not null constraint ck_forwarding_state check (state in ('ACTIVE', 'PAUSED', 'STOPPED')),
  stopped_because text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_forwarding_brand_id unique (brand, id),
  constraint uq_forwarding_event_source unique (brand, event_source_id),
  constraint fk_forwarding_event_source foreign key (brand, event_source_id)
    references event_source (brand, id)
);
create index ix_forwarding_brand on forwarding (brand, id desc);
create index ix_forwarding_active on forwarding (brand) where state = 'ACTIVE';
create index ix_forwarding_key on forwarding (key_print, id);
select isolate_by_brand('forwarding', 'select, insert, update');
select audit_table('forwarding', 'forwardings', masked => '{sealed_token}');

-- How far it has come, and how TikTok has been answering. One replica at a time sends, under a lease.
create table forwarding_work (
  brand text not null,
  forwarding_id uuid not null,
  txid xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
  seq bigint not null default 0,
  lease uuid,
  leased_until timestamptz,
  batch int not null,
  failures int not null default 0,
  failing_since timestamptz,
  paused_until timestamptz,
  last_forwarded_at timestamptz,
  last_failure text,
  last_failed_at timestamptz,
  constraint pk_forwarding_work primary key (brand, forwarding_id),
  constraint fk_forwarding_work_forwarding foreign key (brand, forwarding_id)
    references forwarding (brand, id)
);
select isolate_by_brand('forwarding_work', 'select, insert, update');

-- What became of each event that was to go on.
create table forwarded_event (
  brand text not null,
  forwarding_id uuid not null,
  event_id uuid not null,
  received_at timestamptz not null,
  state text not null,
  attempts int not null default 0,
  due_at timestamptz not null,
  settled_at timestamptz,
  code int,
  answer text,
  answer_id text,
  constraint pk_forwarded_event primary key (brand, event_id, forwarding_id)
) partition by range (event_id);
create table forwarded_event_default partition of forwarded_event default;
create index ix_forwarded_event_due on forwarded_event (brand, forwarding_id, due_at, event_id)
  where state = 'QUEUED';
create index ix_forwarded_event_state on forwarded_event (brand, forwarding_id, state, event_id desc);
select isolate_by_brand('forwarded_event', 'select, insert, update');
select not_audited('traffic; each event says what became of it', 'forwarding_work', 'forwarded_event');

create function brands_that_forward() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct f.brand from forwarding f where f.state = 'ACTIVE' order by f.brand
$$;
revoke all on function brands_that_forward() from public;
grant execute on function brands_that_forward() to ${app};

create function forwardings_of_other_keys(print text, behind uuid, at_most int)
  returns table (brand text, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.brand, f.id from forwarding f
   where f.key_print <> print and f.id > behind order by f.id limit at_most
$$;
revoke all on function forwardings_of_other_keys(text, uuid, int) from public;
grant execute on function forwardings_of_other_keys(text, uuid, int) to ${app};
