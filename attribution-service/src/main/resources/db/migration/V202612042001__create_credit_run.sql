-- Runs that differ by nothing but the data that there was: of one version of a setting, one of the rules for
-- channels and one beginning. Each is worked out on top of the one before it. One that nobody has continued for
-- long is lapsed: what changed since is not kept any more, and the next run begins another chain.
create table credit_chain (
  brand text not null,
  id uuid not null,
  setting_id uuid not null,
  setting_version int not null,
  channel_rules_version int not null,
  -- Orders of earlier are out of it; null for none.
  occurred_from timestamptz,
  lapsed_at timestamptz,
  created_at timestamptz not null,
  constraint pk_credit_chain primary key (brand, id),
  constraint fk_credit_chain_setting foreign key (brand, setting_id, setting_version)
    references credit_setting_version (brand, setting_id, version)
);
create unique index uq_credit_chain_present
  on credit_chain (brand, setting_id, setting_version, channel_rules_version, occurred_from)
  nulls not distinct where lapsed_at is null;
select isolate_by_brand('credit_chain', 'select, insert, update');

-- A run of a chain. What it worked out is to be read when it is COMPLETED, and never changes then.
create table credit_run (
  brand text not null,
  id uuid not null,
  chain_id uuid not null,
  -- By which what is worked out says from which run on it holds, and until which.
  number int not null,
  status text not null constraint ck_credit_run_status check (status in
    ('QUEUED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED', 'DISCARDING', 'DISCARDED')),
  cause text not null constraint ck_credit_run_cause check (cause in ('REQUEST', 'SCHEDULE')),
  requested_by text not null,
  -- What a change of an order stands before that has been looked at already: all before this transaction has.
  since_txid xid8,
  -- How often it has looked for what changed meanwhile; changes are of the pass in which they were found.
  pass int not null default 0,
  -- The transaction before which everything counts; behind it what the completing one saw counts too.
  watermark_txid xid8,
  watermark_at timestamptz,
  conversions bigint not null default 0,
  credited bigint not null default 0,
  changed bigint not null default 0,
  -- How often it failed since slices were done that were not done then, and when it is tried again.
  attempts int not null default 0,
  failed_behind int not null default 0,
  due_at timestamptz,
  failure_code text,
  failure_detail text,
  version bigint not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  constraint pk_credit_run primary key (brand, id),
  constraint uq_credit_run_number unique (brand, chain_id, number),
  constraint fk_credit_run_chain foreign key (brand, chain_id) references credit_chain (brand, id),
  constraint ck_credit_run_watermark check ((status = 'COMPLETED') = (watermark_at is not null))
);
create unique index uq_credit_run_unfinished on credit_run (brand, chain_id)
  where status not in ('COMPLETED', 'DISCARDED');
create index ix_credit_run_to_do on credit_run (brand, due_at) where status in ('QUEUED', 'RUNNING', 'DISCARDING');
select isolate_by_brand('credit_run', 'select, insert, update');

-- What is to be worked out for a run, by ranges of persons or of orders: above lower up to upper, null for no
-- bound. Whoever locks one does it, in a transaction of its own.
create table credit_run_slice (
  brand text not null,
  run_id uuid not null,
  slice int not null,
  -- PERSONS: orders of these persons; NOBODY: orders by their own ids that are of no person; CHANGES: those of
  -- run_change of the pass by their ids.
  scope text not null constraint ck_credit_run_slice_scope check (scope in ('PERSONS', 'NOBODY', 'CHANGES')),
  pass int not null,
  lower_id uuid,
  upper_id uuid,
  -- Of one that is left to Spark, when what its touches stand for got its numbers: it waits for them.
  numbered_at timestamptz,
  conversions bigint,
  done_at timestamptz,
  constraint ck_credit_run_slice_done check ((done_at is null) = (conversions is null)),
  constraint pk_credit_run_slice primary key (brand, run_id, slice),
  constraint fk_credit_run_slice_run foreign key (brand, run_id) references credit_run (brand, id)
);
create index ix_credit_run_slice_to_do on credit_run_slice (brand, run_id, slice) where done_at is null;
select isolate_by_brand('credit_run_slice', 'select, insert, update, delete');

-- Of which orders something else was known than when a run before was worked out, or while this one was, and why.
create table run_change (
  brand text not null,
  chain_id uuid not null,
  run int not null,
  conversion_id uuid not null,
  causes text[] not null,
  pass int not null,
  constraint pk_run_change primary key (brand, chain_id, run, conversion_id)
);
create index ix_run_change_conversion on run_change (brand, conversion_id, chain_id, run);
select isolate_by_brand('run_change', 'select, insert, update, delete');

-- Brands with runs to work on.
create function brands_with_runs(at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from credit_run r
                  where r.brand = b.slug and r.status in ('QUEUED', 'RUNNING', 'DISCARDING')
                    and (r.due_at is null or r.due_at <= at))
$$;
revoke all on function brands_with_runs(timestamptz) from public;
grant execute on function brands_with_runs(timestamptz) to ${app};

select not_audited('who wants it and what came of it stands in the row', 'credit_run', 'credit_chain');
select not_audited('computed by runs', 'credit_run_slice', 'run_change');
