-- The sources of a chain as they hold. A function, not a part of the statements that join touches to them, because
-- of what the planner expects: of a chain whose numbers are new its statistics say that there is one row at most,
-- and it would go through all of them for each touch. A setting of its own keeps it from being taken apart.
create function units_of_chain(of_brand text, chain uuid) returns setof credit_unit
  language sql stable rows 10000 set search_path = public, pg_temp as $$
  select * from credit_unit u where u.brand = of_brand and u.chain_id = chain and u.until_run is null
$$;
