-- What a tablet in a branch asks, and the secret by which it sends what was tapped.
create table tap_counter (
  id uuid not null constraint pk_tap_counter primary key,
  brand text not null constraint fk_tap_counter_brand references brand,
  name text not null,
  place_id uuid not null constraint fk_tap_counter_place references place,
  question text not null,
  answers jsonb not null,
  -- Keys of buttons that were there before: a tablet without a connection may still tell of them.
  former_answers jsonb not null default '[]',
  -- What a tap weighs as evidence beside a click; no order stands behind it.
  weight numeric(4, 3) not null constraint ck_tap_counter_weight check (weight between 0 and 1),
  active boolean not null,
  secret_hash bytea not null constraint uq_tap_counter_secret unique,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index ix_tap_counter_brand on tap_counter (brand, id desc);
select isolate_by_brand('tap_counter', 'select, insert, update');
select find_by_secret('tap_counter');
select audit_table('tap_counter', 'tap-counters', masked => '{secret_hash}');

-- Each tap once: the tablet gives it an id, and sends it again until it was answered.
create table tap (
  brand text not null,
  counter_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  answer text not null,
  received_at timestamptz not null,
  constraint pk_tap primary key (counter_id, id, at)
) partition by range (at);
create table tap_default partition of tap default;
select isolate_by_brand('tap', 'select, insert');

-- Taps of a day of the place, an answer a row. The id comes of the counter, the day and the answer.
create table tap_count (
  id uuid not null,
  brand text not null,
  at timestamptz not null,
  day date not null,
  counter_id uuid not null,
  place_id uuid not null,
  answer text not null,
  taps bigint not null,
  version bigint not null,
  constraint pk_tap_count primary key (id, at)
) partition by range (at);
create table tap_count_default partition of tap_count default;
create index ix_tap_count_brand on tap_count (brand, at desc, id desc);
select isolate_by_brand('tap_count', 'select, insert, update');

-- Who came in, of an hour or of a whole day: all that was told, and behind it what counts, which is what
-- was collected last.
create table walk_in_reading (
  brand text not null,
  walk_in_id uuid not null,
  at timestamptz not null,
  people int not null,
  collected_at timestamptz not null,
  source text not null constraint ck_walk_in_reading_source check (source in ('API', 'IMPORT', 'MANUAL')),
  recorded_at timestamptz not null,
  constraint pk_walk_in_reading primary key (walk_in_id, at, collected_at, people)
) partition by range (at);
create table walk_in_reading_default partition of walk_in_reading default;
select isolate_by_brand('walk_in_reading', 'select, insert');

create table walk_in (
  id uuid not null,
  brand text not null,
  at timestamptz not null,
  day date not null,
  hour int constraint ck_walk_in_hour check (hour between 0 and 23),
  place_id uuid not null,
  people int not null constraint ck_walk_in_people check (people between 0 and 10000000),
  weight numeric(4, 3) not null constraint ck_walk_in_weight check (weight between 0 and 1),
  source text not null,
  collected_at timestamptz not null,
  restated boolean not null,
  version bigint not null,
  constraint pk_walk_in primary key (id, at)
) partition by range (at);
create table walk_in_default partition of walk_in default;
create index ix_walk_in_brand on walk_in (brand, at desc, id desc);
create index ix_walk_in_place on walk_in (brand, place_id, at desc, id desc);
select isolate_by_brand('walk_in', 'select, insert, update');
select not_audited('traffic', 'tap', 'tap_count', 'walk_in', 'walk_in_reading');
