-- A question that is kept under a name. It is asked by the catalogue of the day, which may have lost
-- what it names: so it is looked at again before each answer.
create table saved_query (
  id uuid not null constraint pk_saved_query primary key,
  brand text not null,
  name text not null,
  description text,
  owner text not null,
  question jsonb not null,
  -- Of days that go with the calendar; null: the question's own.
  days text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index uq_saved_query_brand_name on saved_query (brand, lower(name));
create index ix_saved_query_brand on saved_query (brand, id desc);
create index ix_saved_query_owner on saved_query (brand, owner, id desc);
select isolate_by_brand('saved_query', 'select, insert, update, delete');
select audit_table('saved_query', 'saved-queries');
