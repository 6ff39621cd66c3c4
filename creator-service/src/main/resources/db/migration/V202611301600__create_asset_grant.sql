-- What of the brand was granted to somebody without a role for it. Kit reads it for each request of a
-- collaborator; the sister services keep a replica of the same form.
create table asset_grant (
  id uuid not null constraint pk_asset_grant primary key,
  brand text not null constraint fk_asset_grant_brand references brand,
  subject text not null,
  name text not null,
  role text not null constraint ck_asset_grant_role check (role in ('ANALYST', 'OPERATOR')),
  finance boolean not null,
  -- [{"kind": "CREATOR", "id": "…"}, …]
  assets jsonb not null constraint ck_asset_grant_assets check (jsonb_array_length(assets) between 1 and 200),
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  revoke_reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_asset_grant_brand_id unique (brand, id),
  constraint ck_asset_grant_valid check (valid_from < valid_until and valid_until <= valid_from + interval '366 days'),
  constraint ck_asset_grant_revoked check ((revoked_at is null) = (revoke_reason is null))
);
create index ix_asset_grant_brand on asset_grant (brand, id desc);
create index ix_asset_grant_subject on asset_grant (subject, brand, id desc);
select isolate_by_brand('asset_grant', 'select, insert, update');
-- A collaborator's own ones.
select share_where('asset_grant',
  $$subject = (select current_setting('hookline.actor', true)::jsonb ->> 'subject')$$);
select audit_table('asset_grant', 'grants', masked => '{subject}');

-- Each state that a grant has had: what it opened, from when it was written down until the next was.
create table asset_grant_version (
  brand text not null,
  grant_id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  author_subject text not null,
  author_name text,
  name text not null,
  role text not null,
  finance boolean not null,
  assets jsonb not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  constraint pk_asset_grant_version primary key (grant_id, version),
  constraint fk_asset_grant_version_grant foreign key (brand, grant_id) references asset_grant (brand, id)
);
create index ix_asset_grant_version_brand on asset_grant_version (brand, grant_id desc, version desc);
select isolate_by_brand('asset_grant_version', 'select, insert');
select not_audited('states of grants, whose changes are recorded', 'asset_grant_version');

-- The brands that show something to a collaborator at an instant.
create function brands_of_collaborator(whom text, at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct brand from asset_grant
   where subject = whom and valid_from <= at and valid_until > at
     and (revoked_at is null or revoked_at > at)
$$;
revoke all on function brands_of_collaborator(text, timestamptz) from public;
grant execute on function brands_of_collaborator(text, timestamptz) to ${app};
