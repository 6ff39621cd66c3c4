package io.hookline.attribution.collect.shop;

import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps orders of a shop from being heard twice at a time, until the present transaction ends.
 * Orders share some places for each shop, so that no list of orders takes all room for locks that
 * the database has.
 */
@ApplicationScoped
class OrderLocks {

  private static final int PLACES = 64;

  /** In their order: who waits for a place holds none behind it. */
  private static final String TAKE =
      """
      with places as materialized (
        select distinct hashtextextended(p, 0) as place
          from unnest(cast(:places as text[])) as p order by place)
      select count(*) from (select pg_advisory_xact_lock(place) from places) as taken
      """;

  /** Longer than anybody works on 500 documents; WooCommerce waits for a minute. */
  private static final String PATIENCE = "set local lock_timeout = '10s'";

  private final Jdbi jdbi;

  OrderLocks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Waits for its turn. What is read afterwards is what those before have written.
   *
   * @throws RuntimeException with SQLSTATE 55P03 when that takes too long, also of what the
   *     transaction waits for later
   */
  void take(UUID shop, List<Heard> documents) {
    List<String> places =
        documents.stream()
            .map(Heard::orderId)
            .filter(Objects::nonNull)
            .map(order -> "shop-orders:" + shop + ":" + Math.floorMod(order.hashCode(), PLACES))
            .distinct()
            .toList();
    if (!places.isEmpty()) {
      jdbi.useHandle(
          handle -> {
            handle.execute(PATIENCE);
            handle
                .createQuery(TAKE)
                .bind("places", ArrayParameters.of(places, c -> c.texts(place -> place)))
                .mapTo(Long.class)
                .one();
          });
    }
  }
}
