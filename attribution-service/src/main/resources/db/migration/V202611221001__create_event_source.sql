-- A shop, an app, a till: something that sends events with a token of its own.
create table event_source (
  id uuid not null constraint pk_event_source primary key,
  brand text not null constraint fk_event_source_brand references brand,
  name text not null,
  kind text not null constraint ck_event_source_kind check (kind in ('WEB', 'APP', 'OFFLINE', 'CRM')),
  code text not null,
  -- By which name sources share order numbers; empty for those of the brand.
  order_numbers text not null default ''
    constraint ck_event_source_order_numbers check (order_numbers ~ '^[a-z0-9-]{0,40}$'),
  token_hash bytea not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_event_source_code unique (brand, code),
  constraint uq_event_source_token unique (token_hash)
);
create index ix_event_source_brand on event_source (brand, id desc);
select isolate_by_brand('event_source', 'select, insert, update');

-- Whoever holds a token says with it which brand he writes for: found before the brand is known.
create function event_source_by_token(hash bytea)
  returns table (brand text, id uuid, kind text, code text, order_numbers text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.brand, s.id, s.kind, s.code, s.order_numbers from event_source s where s.token_hash = hash
$$;
revoke all on function event_source_by_token(bytea) from public;
grant execute on function event_source_by_token(bytea) to ${app};
