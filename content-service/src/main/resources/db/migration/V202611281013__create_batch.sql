-- Posts that are filmed together.
create table batch (
  id uuid not null constraint pk_batch primary key,
  brand text not null constraint fk_batch_brand references brand,
  name text not null,
  day date not null,
  local_start time,
  minutes int constraint ck_batch_minutes check (minutes between 5 and 1440),
  place text,
  crew text[] not null,
  creator_ids uuid[] not null,
  state text not null constraint ck_batch_state check (state in ('PLANNED', 'FILMED', 'CANCELLED')),
  filmed_at timestamptz,
  filmed_by text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_batch_brand_id unique (brand, id),
  constraint ck_batch_filmed check (
    (state = 'FILMED') = (filmed_at is not null) and (state = 'FILMED') = (filmed_by is not null))
);
create index ix_batch_state on batch (brand, state, id desc);
create index ix_batch_brand on batch (brand, id desc);
create index ix_batch_day on batch (brand, day);
select isolate_by_brand('batch', 'select, insert, update');
select audit_table('batch', 'batches');

-- Which posts: each in one planned batch at a time. A cancelled batch lets its posts go; what was
-- filmed may be filmed again.
create table batch_post (
  id uuid not null constraint pk_batch_post primary key,
  brand text not null,
  batch_id uuid not null,
  post_id uuid not null,
  position int not null,
  filmed boolean not null,
  constraint fk_batch_post_batch foreign key (brand, batch_id) references batch (brand, id),
  constraint fk_batch_post_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_batch_post_batch_post unique (batch_id, post_id)
);
create unique index uq_batch_post_post on batch_post (brand, post_id) where not filmed;
create index ix_batch_post_post on batch_post (brand, post_id);
select isolate_by_brand('batch_post', 'select, insert, update, delete');
select audit_table('batch_post', 'batches', key => 'batch_id', part => 'posts');
