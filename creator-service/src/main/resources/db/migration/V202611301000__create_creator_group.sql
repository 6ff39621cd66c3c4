-- Creators who are treated alike: a tier, or those of one agency.
create table creator_group (
  id uuid not null constraint pk_creator_group primary key,
  brand text not null constraint fk_creator_group_brand references brand,
  name text not null,
  -- What is the same of a name however it is written.
  name_key text not null,
  description text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_creator_group_brand_id unique (brand, id),
  constraint uq_creator_group_name unique (brand, name_key)
);
create index ix_creator_group_brand on creator_group (brand, id desc);
select isolate_by_brand('creator_group', 'select, insert, update');
select audit_table('creator_group', 'creator-groups');

alter table creator add column group_id uuid,
  add constraint fk_creator_group foreign key (brand, group_id) references creator_group (brand, id);
