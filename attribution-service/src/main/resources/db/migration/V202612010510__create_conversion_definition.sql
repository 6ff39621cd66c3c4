-- What a brand counts. Versions are only added; each holds from an instant on, until the next one does.
create table conversion_definition (
  id uuid not null constraint pk_conversion_definition primary key,
  brand text not null constraint fk_conversion_definition_brand references brand,
  name text not null,
  is_primary boolean not null,
  version int not null,
  created_at timestamptz not null,
  constraint uq_conversion_definition_name unique (brand, name)
);
create unique index uq_conversion_definition_primary on conversion_definition (brand) where is_primary;
create index ix_conversion_definition_brand on conversion_definition (brand, id desc);
select isolate_by_brand('conversion_definition', 'select, insert, update');

-- rewritten is what a version that holds from an instant in the past has changed of it.
create table conversion_definition_version (
  brand text not null,
  definition_id uuid not null,
  version int not null,
  holds_from timestamptz not null,
  rule jsonb not null,
  reason text,
  rewritten jsonb,
  set_by text not null,
  created_at timestamptz not null,
  constraint pk_conversion_definition_version primary key (brand, definition_id, version),
  constraint fk_conversion_definition_version_definition
    foreign key (definition_id) references conversion_definition (id)
);
select isolate_by_brand('conversion_definition_version', 'select, insert');
select not_audited('each version is kept, says who has set it, and is noted', 'conversion_definition',
  'conversion_definition_version');
