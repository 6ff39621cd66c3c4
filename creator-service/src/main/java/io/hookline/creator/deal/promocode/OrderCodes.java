package io.hookline.creator.deal.promocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Orders by the codes that they name. */
@ApplicationScoped
class OrderCodes {

  private static final String ADD =
      """
      insert into order_code (brand, reading, conversion_id, occurred_at, version)
      select distinct on (t.reading, t.conversion)
             :brand, t.reading, t.conversion, t.occurred_at, t.version
        from unnest(:readings::text[], :conversions::uuid[], :at::timestamptz[], :versions::bigint[])
          as t(reading, conversion, occurred_at, version)
       order by t.reading, t.conversion, t.version desc
      on conflict (brand, reading, conversion_id) do update
         set occurred_at = excluded.occurred_at, version = excluded.version
       where order_code.version < excluded.version
      """;

  static final String USES =
      """
      select c.id, u.uses
        from promo_code c
       cross join lateral (
         select count(*) as uses
           from (select from order_code o
                  where o.brand = c.brand and o.reading = c.reading
                    and o.occurred_at >= coalesce(c.valid_from, '-infinity')
                  limit coalesce(c.usage_limit, 0)) o) u
       where c.brand = :brand and c.id = any(:codes)
      """;

  private final Jdbi jdbi;

  OrderCodes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(String brand, List<OrderCode> named) {
    if (named.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand)
                .bindArray("readings", String.class, of(named, OrderCode::reading))
                .bindArray("conversions", UUID.class, of(named, OrderCode::conversion))
                .bindArray("at", String.class, of(named, code -> code.occurredAt().toString()))
                .bindArray("versions", Long.class, of(named, OrderCode::version))
                .execute());
  }

  /** How many orders used each of the codes since it is valid; no more than it may be used for. */
  Map<UUID, Long> uses(String brand, Collection<UUID> codes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(USES)
                .bind("brand", brand)
                .bindArray("codes", UUID.class, codes)
                .setMapKeyColumn("id")
                .setMapValueColumn("uses")
                .collectInto(new GenericType<Map<UUID, Long>>() {}));
  }

  private static <T> List<T> of(List<OrderCode> named, Function<OrderCode, T> part) {
    return named.stream().map(part).toList();
  }
}
