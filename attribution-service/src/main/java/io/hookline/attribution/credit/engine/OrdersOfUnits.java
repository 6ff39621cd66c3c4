package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Orders on whose paths certain sources stand. On which days such orders were placed the figures of
 * the run before say, where this run has not worked them out itself.
 */
final class OrdersOfUnits {

  static final String SQL =
      """
      with days as materialized (
        select min(day) - 1 as first, max(day) + 2 as last from run_figure
         where brand = :brand and chain_id = :chain and until_run is null and unit = any(:units)
           and touches > 0),
      bounds as materialized (
        select first::timestamp at time zone 'UTC' as first, last::timestamp at time zone 'UTC' as last
          from days)
      select r.conversion_id
        from bounds b
        join run_credit r on r.brand = :brand and r.chain_id = :chain and r.until_run is null
                         and r.occurred_at >= b.first and r.occurred_at < b.last
       where r.units && :units
      union
      select r.conversion_id from run_credit r
       where r.brand = :brand and r.chain_id = :chain and r.from_run = :run
         and r.until_run is null and r.units && :units
      """;

  private OrdersOfUnits() {}

  static List<UUID> find(Handle handle, String brand, RunScope run, Collection<Integer> units) {
    return handle
        .createQuery(SQL)
        .bind("brand", brand)
        .bind("chain", run.chain())
        .bind("run", run.number())
        .bindArray("units", Integer.class, units)
        .mapTo(UUID.class)
        .list();
  }
}
