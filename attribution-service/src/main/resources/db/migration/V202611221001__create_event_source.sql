-- A shop, an app, a till: something that sends events. What its settings say holds for events that come
-- from then on.
create table event_source (
  id uuid not null constraint pk_event_source primary key,
  brand text not null constraint fk_event_source_brand references brand,
  name text not null,
  kind text not null constraint ck_event_source_kind
    check (kind in ('WEB', 'APP', 'OFFLINE', 'CRM', 'SHOP')),
  code text not null,
  -- By which name sources share order numbers; empty for those of the brand.
  order_numbers text not null
    constraint ck_event_source_order_numbers check (order_numbers ~ '^[a-z0-9-]{0,40}$'),
  allowed_origins text[] not null,
  late_events boolean not null,
  test_mode boolean not null,
  default_country text,
  disconnected_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_event_source_code unique (brand, code),
  constraint uq_event_source_brand_id unique (brand, id)
);
create index ix_event_source_brand on event_source (brand, id desc);
select isolate_by_brand('event_source', 'select, insert, update');

-- What lets a source in, of which the SHA-256 is kept. A source may have several at a time, so that none
-- of its events is refused while it changes over.
create table event_source_token (
  id uuid not null constraint pk_event_source_token primary key,
  brand text not null,
  event_source_id uuid not null,
  name text not null,
  token_hash bytea not null,
  ends_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_event_source_token unique (token_hash),
  constraint uq_event_source_token_brand_id unique (brand, id),
  constraint fk_event_source_token_source foreign key (brand, event_source_id)
    references event_source (brand, id)
);
create index ix_event_source_token_source on event_source_token (event_source_id, id desc);
select isolate_by_brand('event_source_token', 'select, insert, update');

-- When a token was used last. Replicas write it now and then, never with an event.
create table event_source_use (
  brand text not null,
  token_id uuid not null,
  event_source_id uuid not null,
  last_used_at timestamptz not null,
  constraint pk_event_source_use primary key (brand, token_id),
  constraint fk_event_source_use_token foreign key (brand, token_id)
    references event_source_token (brand, id)
);
create index ix_event_source_use_source on event_source_use (event_source_id);
select isolate_by_brand('event_source_use', 'select, insert, update');

-- Whoever holds a token says with it which brand he writes for: found before the brand is known.
create function event_source_by_token(hash bytea)
  returns table (brand text, id uuid, kind text, code text, order_numbers text, token_id uuid, ends_at timestamptz,
                 disconnected boolean, allowed_origins text[], late_events boolean, test_mode boolean,
                 default_country text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.brand, s.id, s.kind, s.code, s.order_numbers, t.id, t.ends_at, s.disconnected_at is not null,
         s.allowed_origins, s.late_events, s.test_mode, s.default_country
    from event_source_token t join event_source s on s.id = t.event_source_id
   where t.token_hash = hash
$$;
revoke all on function event_source_by_token(bytea) from public;
grant execute on function event_source_by_token(bytea) to ${app};
