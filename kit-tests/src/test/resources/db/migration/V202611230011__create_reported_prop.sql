create table reported_prop (
  brand text not null,
  id uuid not null,
  place text not null,
  retired_at timestamptz,
  version bigint not null,
  constraint pk_reported_prop primary key (brand, id)
);
select isolate_by_brand('reported_prop', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'reported_prop');
