-- What the owner of the brands says of grants to collaborators, for the other services.
create table asset_grant (
  brand text not null,
  id uuid not null,
  subject text not null,
  role text not null,
  finance boolean not null,
  -- [{"kind": "CREATOR", "id": "…"}, …]
  assets jsonb not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  constraint pk_asset_grant primary key (brand, id)
);
create index ix_asset_grant_subject on asset_grant (subject, brand);
select isolate_by_brand('asset_grant', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'asset_grant');

-- The brands that show something to a collaborator at an instant.
create function brands_of_collaborator(whom text, at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct brand from asset_grant
   where subject = whom and valid_from <= at and valid_until > at
     and (revoked_at is null or revoked_at > at)
$$;
revoke all on function brands_of_collaborator(text, timestamptz) from public;
grant execute on function brands_of_collaborator(text, timestamptz) to ${app};
