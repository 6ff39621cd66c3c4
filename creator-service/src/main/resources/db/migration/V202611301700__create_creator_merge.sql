-- Each time that one record of a person came to stand for another.
create table creator_merge (
  id uuid not null constraint pk_creator_merge primary key,
  brand text not null,
  creator_id uuid not null,
  into_id uuid not null,
  -- All that were merged with it: itself, and those for which it stood.
  moved uuid[] not null,
  reason text,
  merged_by text not null,
  merged_by_name text,
  merged_at timestamptz not null,
  parted_by text,
  parted_by_name text,
  parted_at timestamptz,
  version bigint not null,
  constraint fk_creator_merge_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint fk_creator_merge_into foreign key (brand, into_id) references creator (brand, id),
  constraint ck_creator_merge_parted check ((parted_by is null) = (parted_at is null))
);
-- A record is merged into one other at a time.
create unique index uq_creator_merge_open on creator_merge (brand, creator_id) where parted_at is null;
create index ix_creator_merge_into on creator_merge (brand, into_id, id desc);
create index ix_creator_merge_creator on creator_merge (brand, creator_id, id desc);
create index ix_creator_merge_brand on creator_merge (brand, id desc);
select isolate_by_brand('creator_merge', 'select, insert, update');
select audit_table('creator_merge', 'creator-merges', masked => '{reason}');

-- Two records of which somebody has said that they are two people; the smaller id first.
create table distinct_creators (
  brand text not null,
  one_id uuid not null,
  other_id uuid not null,
  said_by text not null,
  said_by_name text,
  said_at timestamptz not null,
  constraint pk_distinct_creators primary key (brand, one_id, other_id),
  constraint fk_distinct_creators_one foreign key (brand, one_id) references creator (brand, id),
  constraint fk_distinct_creators_other foreign key (brand, other_id) references creator (brand, id),
  constraint ck_distinct_creators_order check (one_id < other_id)
);
select isolate_by_brand('distinct_creators', 'select, insert, delete');
select audit_table('distinct_creators', 'creators', key => 'one_id', part => 'distinctFrom');
