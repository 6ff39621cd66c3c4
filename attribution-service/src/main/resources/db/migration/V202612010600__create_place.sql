-- A branch: sales, answers and QR codes name it by its id or by the brand's own code for it.
create table place (
  id uuid not null constraint pk_place primary key,
  brand text not null constraint fk_place_brand references brand,
  name text not null,
  code text not null,
  street text,
  postal_code text,
  city text,
  region text,
  country text,
  -- Null for the brand's.
  time_zone text,
  active boolean not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index uq_place_code on place (brand, lower(code));
create index ix_place_brand on place (brand, id desc);
select isolate_by_brand('place', 'select, insert, update');
select audit_table('place', 'places');
