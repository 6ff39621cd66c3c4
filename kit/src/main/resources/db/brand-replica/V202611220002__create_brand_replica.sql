-- What the owner of the brands says of them, for the other services.
create table brand (
  slug text not null constraint pk_brand primary key,
  name text not null,
  time_zone text not null,
  currency text not null,
  version bigint not null
);
alter table brand enable row level security;
create policy brand_isolation on brand
  using (current_setting('hookline.brand', true) in (slug, '*'))
  with check (current_setting('hookline.brand', true) in (slug, '*'));
grant select, insert, update on brand to ${app};
grant select on brand to ${collaborator};
