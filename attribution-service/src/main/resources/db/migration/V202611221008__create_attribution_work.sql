-- Brands whose inputs are attributed. The row's lock makes the work of a brand serial.
create table attribution_work (
  brand text not null constraint pk_attribution_work primary key,
  processed_at timestamptz
);
select isolate_by_brand('attribution_work', 'select, insert, update');

-- How far each brand's attribution has read each input. A brand without a row of an input has read nothing
-- of it, so a further input needs no change of these tables, but a view in the schema input.
create table attribution_position (
  brand text not null,
  input text not null,
  txid xid8 not null,
  seq bigint not null,
  constraint pk_attribution_position primary key (brand, input)
);
select isolate_by_brand('attribution_position', 'select, insert, update');

create function position_of(of_brand text, of_input text, out txid xid8, out seq bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(p.txid::text), '0')::xid8, coalesce(max(p.seq), 0)
    from attribution_position p where p.brand = of_brand and p.input = of_input
$$;
revoke all on function position_of(text, text) from public;
