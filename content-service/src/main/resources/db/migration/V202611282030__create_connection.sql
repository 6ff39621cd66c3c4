-- What the brand's accounts let us read of them: one connection an account, which stays when it is
-- revoked, and is connected anew by another consent.
create table connection (
  id uuid not null constraint pk_connection primary key,
  brand text not null,
  account_id uuid not null,
  network text not null,
  state text not null constraint ck_connection_state check (state in
    ('AWAITING_CONSENT', 'CONNECTED', 'FAILING', 'PAUSED', 'EXPIRED', 'WITHDRAWN', 'REVOKED')),
  granted_scopes text[] not null default '{}',
  missing_scopes text[] not null default '{}',
  connected_at timestamptz,
  -- Until when the consent lasts, as the platform said; null while there is none, or it does not say.
  consent_until timestamptz,
  last_success_at timestamptz,
  newest_day date,
  -- Why not all is well: a stable code, words, and what mends it.
  trouble_code text,
  trouble_detail text,
  mend text constraint ck_connection_mend check (mend in
    ('GIVE_CONSENT', 'RECONNECT', 'GRANT_SCOPES', 'WAIT', 'ASK_OPERATOR')),
  trouble_since timestamptz,
  failures int not null default 0,
  -- Null while it is not synchronised by itself.
  next_run_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_connection_brand_id unique (brand, id),
  constraint uq_connection_account unique (brand, account_id),
  constraint fk_connection_account foreign key (brand, account_id) references account (brand, id),
  constraint ck_connection_trouble check (
    (trouble_code is null) = (trouble_detail is null)
    and (trouble_code is null) = (mend is null) and (trouble_code is null) = (trouble_since is null)),
  constraint ck_connection_next_run check (next_run_at is null or state in ('CONNECTED', 'FAILING'))
);
create index ix_connection_brand on connection (brand, id desc);
create index ix_connection_next_run on connection (next_run_at) where next_run_at is not null;
select isolate_by_brand('connection', 'select, insert, update');
select audit_table('connection', 'connections');

-- A consent that was asked for and is awaited: the newest one of a connection, until it is given. Of
-- the state that comes back with it only the SHA-256 is kept.
create table connection_consent (
  connection_id uuid not null constraint pk_connection_consent primary key,
  brand text not null,
  state_hash bytea not null constraint uq_connection_consent_state unique,
  return_address text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint fk_connection_consent_connection
    foreign key (brand, connection_id) references connection (brand, id)
);
select isolate_by_brand('connection_consent', 'select, insert, update, delete');
select not_audited('a secret that lasts minutes; the connection''s entries say who asked for it',
  'connection_consent');

-- Who comes back with a state says with it which brand's connection it is: found before the brand is.
create function connection_by_consent(hash bytea) returns table (brand text, id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.brand, c.connection_id from connection_consent c where c.state_hash = hash
$$;
revoke all on function connection_by_consent(bytea) from public;
grant execute on function connection_by_consent(bytea) to ${app};

-- What opens an account on its platform, encrypted, each for its row.
create table connection_token (
  connection_id uuid not null constraint pk_connection_token primary key,
  brand text not null,
  -- The platform's own id of the account.
  platform_account text not null,
  access_token bytea not null,
  access_until timestamptz not null,
  refresh_token bytea,
  refresh_until timestamptz,
  -- Which key of the installation encrypted them.
  key_print text not null,
  -- Which replica asks for new ones, and until when nobody else does.
  refreshing uuid,
  refreshing_until timestamptz,
  -- Since when new ones were asked for whose answer has not come: these may be good no more.
  doubtful_since timestamptz,
  refreshed_at timestamptz,
  constraint fk_connection_token_connection
    foreign key (brand, connection_id) references connection (brand, id),
  constraint ck_connection_token_refreshing check (
    (refreshing is null) = (refreshing_until is null))
);
create index ix_connection_token_account on connection_token (platform_account);
select isolate_by_brand('connection_token', 'select, insert, update, delete');
select not_audited('secrets, renewed by the service; what matters is in the connection''s entries',
  'connection_token');

-- Tokens that are of no use to us any more and that the platform has yet to be told of.
create table connection_revocation (
  id uuid not null constraint pk_connection_revocation primary key,
  brand text not null,
  connection_id uuid not null,
  platform_account text not null,
  access_token bytea not null,
  refresh_token bytea,
  key_print text not null,
  due_at timestamptz not null,
  lease_until timestamptz,
  attempts int not null default 0,
  created_at timestamptz not null,
  constraint fk_connection_revocation_connection
    foreign key (brand, connection_id) references connection (brand, id)
);
create index ix_connection_revocation_due on connection_revocation (due_at);
create index ix_connection_revocation_connection on connection_revocation (connection_id);
select isolate_by_brand('connection_revocation', 'select, insert, update, delete');
select not_audited('the service''s own bookkeeping', 'connection_revocation');

-- Takes the next revocation that is due, for the length of a lease.
create function claim_connection_revocation(at timestamptz, until timestamptz)
  returns table (revocation_id uuid, revocation_brand text)
  language sql security definer set search_path = public, pg_temp as $$
  update connection_revocation r
     set lease_until = until, attempts = attempts + 1
   where r.id = (select id from connection_revocation
                  where due_at <= at and (lease_until is null or lease_until <= at)
                  order by due_at limit 1 for update skip locked)
  returning r.id, r.brand
$$;
revoke all on function claim_connection_revocation(timestamptz, timestamptz) from public;
grant execute on function claim_connection_revocation(timestamptz, timestamptz) to ${app};

-- Whether the account whose grant is to be ended is read by a connection, of whichever brand.
create function revoked_account_is_read(revocation uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from connection_revocation r
      join connection c on c.id = r.connection_id
      join connection_token t on t.platform_account = r.platform_account
      join connection o on o.id = t.connection_id and o.network = c.network
     where r.id = revocation)
$$;
revoke all on function revoked_account_is_read(uuid) from public;
grant execute on function revoked_account_is_read(uuid) to ${app};

-- Tokens that another key than the present one has encrypted, in the order of their ids: what cannot be
-- encrypted anew does not stand before the rest.
create function connection_secrets_of_other_keys(print text, behind uuid, at_most int)
  returns table (secret_brand text, secret_id uuid, revocation boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  (select t.brand, t.connection_id, false from connection_token t
    where t.key_print <> print and t.connection_id > behind order by t.connection_id limit at_most)
  union all
  (select r.brand, r.id, true from connection_revocation r
    where r.key_print <> print and r.id > behind order by r.id limit at_most)
  order by 2 limit at_most
$$;
revoke all on function connection_secrets_of_other_keys(text, uuid, int) from public;
grant execute on function connection_secrets_of_other_keys(text, uuid, int) to ${app};
