-- Hosts of brands' own on which links stand. Whoever proves one has it; who only says so keeps nobody else
-- from it.
create table link_host (
  id uuid not null constraint pk_link_host primary key,
  brand text not null constraint fk_link_host_brand references brand,
  host text not null constraint ck_link_host_host check (host = lower(host)),
  verified_at timestamptz,
  retired_at timestamptz,
  version bigint not null,
  created_at timestamptz not null
);
create index ix_link_host_brand on link_host (brand, id desc);
create unique index uq_link_host_brand on link_host (brand, host) where retired_at is null;
create unique index uq_link_host_verified on link_host (host)
  where verified_at is not null and retired_at is null;
select isolate_by_brand('link_host', 'select, insert, update');

-- Who has a host.
create function link_host_holder(wanted text) returns table (brand text, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select h.brand, h.id from link_host h
   where h.host = wanted and h.verified_at is not null and h.retired_at is null
$$;
revoke all on function link_host_holder(text) from public;
grant execute on function link_host_holder(text) to ${app};

-- A short address that leads to a landing page and tells whose it is. Slugs are unique across brands on the
-- service's own host, and within the brand on each of the brand's own.
create table link (
  id uuid not null constraint pk_link primary key,
  brand text not null constraint fk_link_brand references brand,
  kind text not null default 'OTHER' constraint ck_link_kind
    check (kind in ('BIO', 'LINK_PAGE', 'CREATOR', 'POST', 'QR', 'PRINT', 'OTHER')),
  slug text not null,
  -- '' for the service's own.
  host text not null default '' constraint ck_link_host check (host = lower(host)),
  door text not null generated always as (case host when '' then '' else brand || '/' || host end) stored,
  creator_id uuid,
  post_id uuid,
  -- The replica of campaigns may be behind: what is named was there when it was checked.
  campaign_id uuid,
  -- The branch where it stands, of a QR code on a counter; null for none.
  place_id uuid,
  destination_url text not null,
  landing_url text not null,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  valid_from timestamptz,
  valid_until timestamptz,
  fallback_url text,
  archived_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_link_slug unique (slug, door),
  constraint fk_link_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint ck_link_slug check (slug ~ '^[A-Za-z0-9_-]{3,40}$'),
  constraint ck_link_validity check (valid_until > valid_from)
);
create index ix_link_brand on link (brand, id desc);
create index ix_link_kind on link (brand, kind, id desc);
create index ix_link_creator on link (brand, creator_id, id desc) where creator_id is not null;
create index ix_link_post on link (brand, post_id, id desc) where post_id is not null;
create index ix_link_place on link (brand, place_id, id desc) where place_id is not null;
create index ix_link_campaign on link (brand, campaign_id, id desc) where campaign_id is not null;
-- Over all brands: what redirects learn.
create index ix_link_updated on link (updated_at desc);
select isolate_by_brand('link', 'select, insert, update');

-- Which of the slugs are taken on the service's own host, by whichever brand.
create function taken_slugs(wanted text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select slug from link where door = '' and slug = any(wanted)
$$;
revoke all on function taken_slugs(text[]) from public;
grant execute on function taken_slugs(text[]) to ${app};
