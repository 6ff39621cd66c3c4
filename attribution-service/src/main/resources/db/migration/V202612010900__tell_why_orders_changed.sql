-- Of which orders something else is known since a step of attribution, and why: what is worked out of orders
-- reads on from where it stopped. No order: all of them, by other rules or another kind of an ad. Months go as
-- those of events do; who reads it says so in input.readers, with a view of it, and holds what it has not read.
create table conversion_change (
  brand text not null,
  at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  conversion_id uuid,
  cause text not null
) partition by range (at);
create table conversion_change_default partition of conversion_change default;
create index ix_conversion_change_arrival on conversion_change (brand, txid, seq);
select isolate_by_brand('conversion_change', 'select, insert');
select not_audited('computed from what was told', 'conversion_change');
