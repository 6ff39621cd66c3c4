-- By which rules commissions of a brand are held.
create table risk_rules (
  brand text not null constraint pk_risk_rules primary key
    constraint fk_risk_rules_brand references brand,
  rules jsonb not null,
  version bigint not null,
  updated_at timestamptz not null
);
select isolate_by_brand('risk_rules', 'select, insert, update');
select audit_table('risk_rules', 'risk-rules', key => 'brand', money => 'true');

-- What a person decided of an earning that was held: rules leave it alone from then on.
create table risk_resolution (
  earning_id uuid not null constraint pk_risk_resolution primary key
    constraint fk_risk_resolution_earning references earning,
  brand text not null,
  decision text not null constraint ck_risk_resolution_decision check (decision in ('RELEASE', 'VOID')),
  note text not null,
  reasons jsonb not null,
  resolved_at timestamptz not null,
  resolved_by text not null,
  resolved_by_name text
);
create index ix_risk_resolution_brand on risk_resolution (brand);
select isolate_by_brand('risk_resolution', 'select, insert, update');
select audit_table('risk_resolution', 'earnings', masked => '{note, reasons}', key => 'earning_id', money => 'true');

-- Orders without a commission that could be held, which a rule finds suspicious: bonuses that would
-- be less without them are held.
create table suspicious_order (
  brand text not null constraint fk_suspicious_order_brand references brand,
  conversion_id uuid not null,
  creator_id uuid not null,
  partnership_id uuid not null,
  -- By which rules, with commas between them.
  rules text not null,
  constraint pk_suspicious_order primary key (brand, conversion_id, creator_id, partnership_id)
);
create index ix_suspicious_order_partnership on suspicious_order (brand, partnership_id);
select isolate_by_brand('suspicious_order', 'select, insert, update, delete');
select not_audited('worked out of facts that others own', 'suspicious_order');

-- Orders that have to be judged, because something about them was told.
create table risk_due (
  brand text not null constraint fk_risk_due_brand references brand,
  conversion_id uuid not null,
  told int not null default 1,
  -- How often it has failed since something was told of it.
  failures int not null default 0,
  -- Until when it is then put off, unless something more is told of it.
  waits_until timestamptz,
  constraint pk_risk_due primary key (brand, conversion_id)
);
select isolate_by_brand('risk_due', 'select, insert, update, delete');
select not_audited('the service''s own list of work', 'risk_due');

create function brands_with_due_risks() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b where exists (select 1 from risk_due d
                  where d.brand = b.slug and (d.waits_until is null or d.waits_until <= now()))
$$;
revoke all on function brands_with_due_risks() from public;
grant execute on function brands_with_due_risks() to ${app};
