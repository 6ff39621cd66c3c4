-- What was told of one person at once: the edges of the graph whose parts are persons. Each set of keys once,
-- by the first 16 bytes of the SHA-256 of its keys in their order; a key that stands alone ties nobody, and
-- without it the parts are found anew.
create table identity_set (
  brand text not null,
  id bytea not null constraint ck_identity_set_id check (octet_length(id) = 16),
  person_id uuid not null,
  keys text[] not null,
  constraint pk_identity_set primary key (brand, id)
);
create index ix_identity_set_person on identity_set (brand, person_id);
select isolate_by_brand('identity_set', 'select, insert, update');

-- With which identifiers of a kind a key was told at once: so many, and it is nobody's own. Both are the
-- first 16 bytes of SHA-256.
create table identity_tie (
  brand text not null,
  key bytea not null,
  kind text not null constraint ck_identity_tie_kind check (kind in ('EMAIL', 'PHONE', 'EXTERNAL_ID', 'BROWSER')),
  other bytea not null,
  constraint pk_identity_tie primary key (brand, key, kind, other)
);
select isolate_by_brand('identity_tie', 'select, insert');

-- Keys that tie nobody, each for a reason, and until somebody says otherwise. KEPT is no reason but the
-- word of a person that a key is somebody's own, however many others were told with it.
create table excluded_key (
  brand text not null,
  id uuid not null,
  key text not null,
  reason text not null
    constraint ck_excluded_key_reason check (reason in ('TOO_MANY', 'NOT_A_PERSON', 'NO_CONSENT', 'KEPT')),
  note text,
  excluded_by text,
  excluded_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  version bigint not null,
  constraint pk_excluded_key primary key (brand, id)
);
create unique index uq_excluded_key on excluded_key (brand, key, reason) where ended_at is null;
create index ix_excluded_key_key on excluded_key (brand, key);
select isolate_by_brand('excluded_key', 'select, insert, update');

-- Keys of which something else was said: what they tie is found anew.
create table exclusion_change (
  brand text not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  key text not null,
  constraint pk_exclusion_change primary key (brand, txid, seq)
);
select isolate_by_brand('exclusion_change', 'select, insert');
create view input.exclusions as select brand, txid, seq from exclusion_change;
insert into input.readers values ('attribution', 'exclusions');

-- Of a person that turned out to be several, what went to another.
create table person_split (
  brand text not null,
  from_id uuid not null,
  into_id uuid not null,
  split_at timestamptz not null,
  constraint pk_person_split primary key (brand, from_id, into_id, split_at)
);
create index ix_person_split_into on person_split (brand, into_id);
select isolate_by_brand('person_split', 'select, insert');
select not_audited('computed from what was told, or the record of who said it', 'identity_set', 'identity_tie',
  'excluded_key', 'exclusion_change', 'person_split');
