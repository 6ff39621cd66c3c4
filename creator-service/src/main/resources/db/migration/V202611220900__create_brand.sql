create table brand (
  slug text not null constraint pk_brand primary key
    constraint ck_brand_slug check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name text not null,
  time_zone text not null,
  currency text not null constraint ck_brand_currency check (currency ~ '^[A-Z]{3}$'),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
alter table brand enable row level security;
create policy brand_isolation on brand
  using (current_setting('hookline.brand', true) in (slug, '*'))
  with check (current_setting('hookline.brand', true) in (slug, '*'));
grant select, insert, update on brand to ${app};
grant select on brand to ${collaborator};
select audit_table('brand', 'brands', key => 'slug');
