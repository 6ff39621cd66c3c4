package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.ArrayParameters.Column;
import java.sql.Array;
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
import org.jdbi.v3.core.argument.Argument;

/**
 * What is known of orders' versions as rows. A cancellation of which nothing but the order's id was
 * told is one among what was told until facts of the order are known, then it stands with those.
 */
final class VersionRows {

  /** Digests are read first: what is no index's own comparison stays outside of row security. */
  static final String LATEST =
      """
      with asked as materialized (
        select order_id, decode(digest, 'hex') as digest
          from unnest(cast(:orders as text[]), cast(:digests as text[])) as a (order_id, digest))
      select a.order_id, o.told_at, coalesce(o.cancelled, false) as cancelled,
             case when o.order_id is null then t.told_at else o.gone_at end as gone_at,
             o.gone_unheard, coalesce(o.counts, false) as counts, o.refunds
        from asked a
        left join shop_order o on o.brand = :brand and o.shop_id = :shop and o.order_id = a.order_id
        left join shop_telling t on t.brand = :brand and t.shop_id = :shop
                                and t.digest = a.digest
       where o.order_id is not null or t.digest is not null
      """;

  static final String KEEP =
      """
      update shop_order o
         set gone_at = t.gone_at, gone_unheard = t.unheard, refunds = t.refunds
        from (select u.order_id, u.told_at, u.gone_at, u.unheard,
                     case when u.refunds is not null
                          then array(select jsonb_array_elements_text(u.refunds)) end as refunds
                from unnest(:orders, :told, :gone, :unheard, :refunds)
                  as u (order_id, told_at, gone_at, unheard, refunds)) as t
       where o.brand = :brand and o.shop_id = :shop and o.order_id = t.order_id
         and o.told_at <= t.told_at
         and (o.gone_at, o.gone_unheard, o.refunds) is distinct from (t.gone_at, t.unheard, t.refunds)
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
    Map<String, OrderVersion> versions = new HashMap<>();
    if (!orders.isEmpty()) {
      handle
          .createQuery(LATEST)
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", ArrayParameters.of(orders, c -> c.texts(order -> order)))
          .bind("digests", ArrayParameters.of(orders, c -> c.texts(order -> digest(known, order))))
          .map(
              (row, context) ->
                  versions.put(row.getString("order_id"), version(row, known.platform())))
          .list();
    }
    return new LatestVersions(versions, known.platform());
  }

  private static String digest(KnownShop shop, String order) {
    return HexFormat.of()
        .formatHex(ShopOrder.cancelled(order, null, shop.platform().label()).digest());
  }

  /** Without facts all that is known is that it was thrown away. */
  private static OrderVersion version(ResultSet row, ShopPlatform platform) throws SQLException {
    Instant toldAt = instant(row, "told_at");
    Array refunds = row.getArray("refunds");
    return new OrderVersion(
        toldAt,
        row.getBoolean("cancelled"),
        instant(row, "gone_at"),
        toldAt == null ? !platform.datesRemovals() : row.getBoolean("gone_unheard"),
        row.getBoolean("counts"),
        refunds == null ? null : List.of((String[]) refunds.getArray()));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Keeps of orders what their facts do not say. */
  void keep(Map<String, OrderVersion> versions, List<Heard> heard) {
    Set<String> taken = heard.stream().map(Heard::orderId).collect(Collectors.toSet());
    List<Map.Entry<String, OrderVersion>> rows =
        versions.entrySet().stream().filter(order -> taken.contains(order.getKey())).toList();
    if (!rows.isEmpty()) {
      handle
          .createUpdate(KEEP)
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", of(rows, c -> c.texts(Map.Entry::getKey)))
          .bind("told", of(rows, c -> c.instants(row -> row.getValue().toldAt())))
          .bind("gone", of(rows, c -> c.instants(row -> row.getValue().goneAt())))
          .bind("unheard", of(rows, c -> c.booleans(row -> row.getValue().unheard())))
          .bind("refunds", of(rows, c -> c.json(row -> json(row.getValue().refunds()))))
          .execute();
    }
  }

  private static String json(List<String> texts) {
    if (texts == null) {
      return null;
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(list::add);
    return list.toString();
  }

  private static <T> Argument of(List<T> rows, Column<T> column) {
    return ArrayParameters.of(rows, column);
  }
}
