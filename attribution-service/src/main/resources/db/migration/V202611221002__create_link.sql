-- A short address that leads to a landing page and tells whose it is. Slugs are unique across brands.
create table link (
  id uuid not null constraint pk_link primary key,
  brand text not null constraint fk_link_brand references brand,
  slug text not null constraint uq_link_slug unique,
  creator_id uuid,
  post_id uuid,
  -- The replica of campaigns may be behind: what is named was there when it was checked.
  campaign_id uuid,
  destination_url text not null,
  landing_url text not null,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_link_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint ck_link_slug check (slug ~ '^[A-Za-z0-9_-]{3,40}$')
);
create index ix_link_brand on link (brand, id desc);
create index ix_link_creator on link (brand, creator_id) where creator_id is not null;
select isolate_by_brand('link', 'select, insert, update');

-- A visitor knows only the slug, not the brand.
create function landing_page(of_slug text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select landing_url from link where slug = of_slug
$$;
revoke all on function landing_page(text) from public;
grant execute on function landing_page(text) to ${app};
