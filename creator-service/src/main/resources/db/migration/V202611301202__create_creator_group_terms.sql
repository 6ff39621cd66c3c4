-- With which terms partnerships of a group's creators are drafted: each takes a copy.
create table creator_group_terms (
  brand text not null,
  group_id uuid not null,
  -- What is agreed but for money, and the money.
  terms jsonb not null,
  pay jsonb not null,
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text,
  version bigint not null,
  constraint pk_creator_group_terms primary key (brand, group_id),
  constraint fk_creator_group_terms_group foreign key (brand, group_id)
    references creator_group (brand, id)
);
select isolate_by_brand('creator_group_terms', 'select, insert, update');
-- Money is seen with the finance right only.
select audit_table('creator_group_terms', 'creator-groups', masked => '{pay}', key => 'group_id',
  part => 'terms');
