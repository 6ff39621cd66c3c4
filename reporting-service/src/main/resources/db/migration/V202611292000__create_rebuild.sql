-- A rebuild of the read model, and how far it has read each feed.
create table rebuild (
  id uuid not null constraint pk_rebuild primary key,
  state text not null constraint ck_rebuild_state
    check (state in ('RUNNING', 'SWITCHED', 'CANCELLED', 'FAILED')),
  phase text not null constraint ck_rebuild_phase
    check (phase in ('PREPARING', 'READING', 'ANALYZING', 'SWITCHING')),
  requested_by text not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  -- The replica that works on it, for as long as it gives signs of life.
  worker uuid,
  lease_until timestamptz,
  not_before timestamptz,
  attempts int not null default 0,
  waits_for text,
  failure text,
  version bigint not null default 0,
  constraint ck_rebuild_end check ((state = 'RUNNING') = (ended_at is null))
);
create unique index uq_rebuild_running on rebuild (state) where state = 'RUNNING';
grant select, insert, update on rebuild to ${app};

create table rebuild_feed (
  rebuild_id uuid not null constraint fk_rebuild_feed_rebuild references rebuild (id),
  feed text not null,
  changes bigint not null default 0,
  last_change_at timestamptz,
  read_to_end_at timestamptz,
  failures int not null default 0,
  failure text,
  constraint pk_rebuild_feed primary key (rebuild_id, feed)
);
grant select, insert, update, delete on rebuild_feed to ${app};
select not_audited('who asks for one and who stops it is noted', 'rebuild', 'rebuild_feed');
