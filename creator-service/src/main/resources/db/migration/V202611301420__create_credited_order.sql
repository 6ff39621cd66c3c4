-- Orders whose commissions have to be worked out, because something about them was told.
create table commission_due (
  brand text not null constraint fk_commission_due_brand references brand,
  conversion_id uuid not null,
  told int not null default 1,
  -- How often it has failed since something was told of it.
  failures int not null default 0,
  -- Until when it is then put off, unless something more is told of it.
  waits_until timestamptz,
  constraint pk_commission_due primary key (brand, conversion_id)
);
select isolate_by_brand('commission_due', 'select, insert, update, delete');

-- What an order brings a creator by the terms that held at its instant, before the cap of the
-- partnership. Amounts are in the currency of the terms, and null while no rate is known.
create table credited_order (
  brand text not null constraint fk_credited_order_brand references brand,
  conversion_id uuid not null,
  creator_id uuid not null,
  partnership_id uuid not null,
  occurred_at timestamptz not null,
  terms_version int not null,
  campaign_id uuid,
  currency text not null,
  share numeric not null,
  -- The share of the order's net value.
  net_value numeric,
  percent numeric not null,
  commission numeric(19, 4),
  -- The currency of the order and the rate by which its value was converted, which stays; null
  -- where nothing had to be.
  value_currency text,
  rate numeric,
  constraint pk_credited_order primary key (brand, conversion_id, creator_id, partnership_id)
);
create index ix_credited_order_partnership on credited_order
  (brand, partnership_id, occurred_at, conversion_id);
create index ix_credited_order_creator on credited_order (brand, creator_id, occurred_at);
create index ix_credited_order_unrated on credited_order (brand) where net_value is null;
select isolate_by_brand('credited_order', 'select, insert, delete');

select not_audited('worked out of facts that others own', 'commission_due', 'credited_order');

create function brands_with_due_commissions() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select 1 from commission_due d
                  where d.brand = b.slug and (d.waits_until is null or d.waits_until <= now()))
$$;
revoke all on function brands_with_due_commissions() from public;
grant execute on function brands_with_due_commissions() to ${app};
