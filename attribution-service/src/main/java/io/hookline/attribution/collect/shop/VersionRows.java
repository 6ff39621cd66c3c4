package io.hookline.attribution.collect.shop;

import io.hookline.kit.sql.ArrayParameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The latest version of orders as rows. A cancellation of which nothing but the order's id was told
 * is one among what was told until facts of the order are known, then it stands with those.
 */
final class VersionRows {

  /** Digests are read first: what is no index's own comparison stays outside of row security. */
  static final String LATEST =
      """
      with asked as materialized (
        select order_id, decode(digest, 'hex') as digest
          from unnest(cast(:orders as text[]), cast(:digests as text[])) as a (order_id, digest))
      select a.order_id, greatest(o.told_at, t.told_at) as told_at,
             coalesce(o.cancelled, false)
               or coalesce(t.told_at > o.told_at, t.told_at is not null) as cancelled,
             coalesce(o.counts, false) as counts
        from asked a
        left join shop_order o on o.brand = :brand and o.shop_id = :shop and o.order_id = a.order_id
        left join shop_telling t on t.brand = :brand and t.shop_id = :shop
                                and t.digest = a.digest
       where o.order_id is not null or t.digest is not null
      """;

  private static final String CANCELLED =
      """
      update shop_order o set cancelled = true, told_at = t.at
        from unnest(cast(:orders as text[]), cast(:instants as timestamptz[])) as t (order_id, at)
       where o.brand = :brand and o.shop_id = :shop and o.order_id = t.order_id
         and o.told_at <= t.at
      """;

  private final Handle handle;
  private final String brand;
  private final UUID shop;

  VersionRows(Handle handle, String brand, UUID shop) {
    this.handle = handle;
    this.brand = brand;
    this.shop = shop;
  }

  LatestVersions latest(KnownShop known, List<Heard> documents) {
    List<String> orders =
        documents.stream()
            .filter(
                one -> !one.facts().isEmpty() || one.tellings().stream().anyMatch(Telling::cancels))
            .map(Heard::orderId)
            .distinct()
            .toList();
    Map<String, LatestVersions.Version> versions = new HashMap<>();
    if (!orders.isEmpty()) {
      handle
          .createQuery(LATEST)
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", ArrayParameters.of(orders, c -> c.texts(order -> order)))
          .bind("digests", ArrayParameters.of(orders, c -> c.texts(order -> digest(known, order))))
          .map((row, context) -> versions.put(row.getString("order_id"), version(row)))
          .list();
    }
    return new LatestVersions(versions);
  }

  private static String digest(KnownShop shop, String order) {
    return HexFormat.of()
        .formatHex(ShopOrder.cancelled(order, null, shop.platform().label()).digest());
  }

  private static LatestVersions.Version version(ResultSet row) throws SQLException {
    return new LatestVersions.Version(
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("cancelled"),
        row.getBoolean("counts"));
  }

  /** Keeps of orders since when they are cancelled, where their facts do not say so. */
  void cancelled(Map<String, Instant> orders, List<Heard> heard) {
    Set<String> kept = heard.stream().map(Heard::orderId).collect(Collectors.toSet());
    List<Map.Entry<String, Instant>> cancelled =
        orders.entrySet().stream().filter(order -> kept.contains(order.getKey())).toList();
    if (!cancelled.isEmpty()) {
      handle
          .createUpdate(CANCELLED)
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", ArrayParameters.of(cancelled, c -> c.texts(Map.Entry::getKey)))
          .bind("instants", ArrayParameters.of(cancelled, c -> c.instants(Map.Entry::getValue)))
          .execute();
    }
  }
}
