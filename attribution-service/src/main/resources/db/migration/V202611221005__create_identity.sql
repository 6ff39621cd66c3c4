-- A person is a part of the graph of keys that were told together. The first key of what was told is its own:
-- a touch and an order are the person's of that key. Only the attribution of the brand writes
-- here, one transaction at a time.
create table identity_key (
  brand text not null,
  key text not null,
  person_id uuid not null,
  -- Whether it ties nobody: its person is itself alone.
  alone boolean not null default false,
  constraint pk_identity_key primary key (brand, key)
);
create index ix_identity_key_person on identity_key (brand, person_id);
select isolate_by_brand('identity_key', 'select, insert, update');

-- Two persons that turned out to be one.
create table person_merge (
  brand text not null,
  merged_id uuid not null,
  into_id uuid not null,
  merged_at timestamptz not null,
  constraint pk_person_merge primary key (brand, merged_id)
);
select isolate_by_brand('person_merge', 'select, insert');

-- The touches of each person, in the order in which credit looks for them. A visit of the shop's own pages
-- is by no link. The origin of a touch of a link has what the link said then.
create table person_touch (
  brand text not null,
  person_id uuid not null,
  occurred_at timestamptz not null,
  touch_id uuid not null,
  kind text not null,
  link_id uuid,
  origin_id uuid not null,
  constraint ck_person_touch_link check ((kind = 'VISIT') = (link_id is null)),
  -- With all that runs of credit read, so that they do without the table.
  constraint pk_person_touch primary key (brand, person_id, occurred_at, touch_id) include (kind, link_id, origin_id)
) partition by range (occurred_at);
create table person_touch_default partition of person_touch default;
select isolate_by_brand('person_touch', 'select, insert, update, delete');
