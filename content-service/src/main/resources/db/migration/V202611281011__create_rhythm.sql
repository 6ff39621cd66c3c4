-- The blocks of each week from a Monday on, until a later template begins. The first one of a brand
-- has no beginning.
create table week_template (
  id uuid not null constraint pk_week_template primary key,
  brand text not null constraint fk_week_template_brand references brand,
  valid_from date constraint ck_week_template_monday check (extract(isodow from valid_from) = 1),
  -- [{"id": …, "kind": "FILM", "weekday": "WEDNESDAY", "localStart": "10:00", "minutes": 240, …}, …]
  blocks jsonb not null constraint ck_week_template_blocks check (jsonb_typeof(blocks) = 'array'),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_week_template_valid_from unique nulls not distinct (brand, valid_from)
);
create index ix_week_template_brand on week_template (brand, id desc);
select isolate_by_brand('week_template', 'select, insert, update, delete');
select audit_table('week_template', 'week-templates');

-- How often a brand's templates were changed, and when last. Withdrawn ones count as well.
create table week_revision (
  brand text not null constraint pk_week_revision primary key constraint fk_week_revision_brand references brand,
  revision bigint not null,
  changed_at timestamptz not null
);
select isolate_by_brand('week_revision', 'select, insert, update');
select not_audited('counts what is in the audit of week_template', 'week_revision');

-- A template's block in one of its weeks, once somebody has ticked, skipped or moved it. All others
-- are worked out.
create table block (
  id text not null,
  brand text not null constraint fk_block_brand references brand,
  week_block_id uuid not null,
  monday date not null constraint ck_block_monday check (extract(isodow from monday) = 1),
  kind text not null constraint ck_block_kind check (kind in
    ('RESEARCH', 'SCRIPT', 'FILM', 'EDIT', 'COMMUNITY', 'REVIEW', 'OTHER')),
  title text,
  day date not null,
  local_start time not null,
  minutes int not null constraint ck_block_minutes check (minutes between 5 and 1440),
  owner text,
  capacity int,
  state text not null constraint ck_block_state check (state in ('PLANNED', 'DONE', 'SKIPPED')),
  moved boolean not null,
  done_by text,
  done_at timestamptz,
  skip_reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_block primary key (brand, id),
  constraint ck_block_done check (
    (state = 'DONE') = (done_at is not null) and (state = 'DONE') = (done_by is not null)),
  constraint ck_block_skipped check ((state = 'SKIPPED') = (skip_reason is not null))
);
create index ix_block_monday on block (brand, monday);
create index ix_block_day on block (brand, day);
select isolate_by_brand('block', 'select, insert, update');
select audit_table('block', 'blocks');
