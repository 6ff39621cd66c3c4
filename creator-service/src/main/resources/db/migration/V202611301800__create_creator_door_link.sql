-- A secret address by which a creator sees her own things at the brand. Of the secret only its
-- SHA-256 is kept.
create table creator_door_link (
  id uuid not null constraint pk_creator_door_link primary key,
  brand text not null,
  creator_id uuid not null,
  name text not null,
  secret_hash bytea not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_by text not null,
  created_by_name text,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_creator_door_link_secret unique (secret_hash),
  constraint uq_creator_door_link_brand_id unique (brand, id),
  constraint fk_creator_door_link_creator foreign key (brand, creator_id)
    references creator (brand, id)
);
create index ix_creator_door_link_creator on creator_door_link (creator_id, id desc);
select isolate_by_brand('creator_door_link', 'select, insert, update');
select find_by_secret('creator_door_link');
-- What a link is called may be about a person, and must stay erasable.
select audit_table('creator_door_link', 'creators', masked => '{secret_hash,name}',
  key => 'creator_id', part => 'door-links');

-- When a link was used last, to the minute.
create table creator_door_use (
  brand text not null,
  link_id uuid not null,
  last_used_at timestamptz not null,
  constraint pk_creator_door_use primary key (brand, link_id),
  constraint fk_creator_door_use_link foreign key (brand, link_id)
    references creator_door_link (brand, id)
);
select isolate_by_brand('creator_door_use', 'select, insert, update');
select not_audited('traffic', 'creator_door_use');
