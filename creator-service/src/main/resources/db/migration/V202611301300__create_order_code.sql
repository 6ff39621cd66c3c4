-- Which orders name which code, by how the code reads: also codes that nobody issued, or not yet.
create table order_code (
  brand text not null constraint fk_order_code_brand references brand,
  reading text not null,
  conversion_id uuid not null,
  occurred_at timestamptz not null,
  version bigint not null,
  constraint pk_order_code primary key (brand, reading, conversion_id)
);
create index ix_order_code_occurred on order_code (brand, reading, occurred_at);
select isolate_by_brand('order_code', 'select, insert, update');

-- Codes of which something new is known: they wait here to be looked at.
create table code_news (
  id bigint generated always as identity constraint pk_code_news primary key,
  brand text not null constraint fk_code_news_brand references brand,
  reading text not null,
  -- The order of which it is known; null where all orders with the code must be looked at.
  conversion_id uuid
);
create index ix_code_news on code_news (brand, reading);
select isolate_by_brand('code_news', 'select, insert, update, delete');
select not_audited('derived from the orders that the attribution-service told of', 'order_code', 'code_news');

create function brands_with_code_news() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct n.brand from code_news n
$$;
revoke all on function brands_with_code_news() from public;
grant execute on function brands_with_code_news() to ${app};
