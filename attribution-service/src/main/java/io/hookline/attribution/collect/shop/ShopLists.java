package io.hookline.attribution.collect.shop;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** What is remembered of what shops told, newest first. */
@Singleton
class ShopLists {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ShopLists(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param outcome null for all
   */
  List<ShopDeliveryView> deliveries(UUID shop, UUID before, DeliveryOutcome outcome, int limit) {
    return list(
        "select * from shop_delivery where brand = :brand and shop_id = :shop and id < :before"
            + (outcome == null ? "" : " and outcome = '" + outcome.name() + "'"),
        shop,
        before,
        null,
        limit,
        (row, context) ->
            new ShopDeliveryView(
                row.getObject("id", UUID.class),
                instant(row, "received_at"),
                row.getString("delivery_id"),
                row.getString("topic"),
                row.getString("order_id"),
                DeliveryOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("request_id")));
  }

  /**
   * @param order only this one; null for all
   */
  List<ShopOrderView> orders(UUID shop, UUID before, String order, int limit) {
    return list(
        "select * from shop_order where brand = :brand and shop_id = :shop and id < :before"
            + (order == null ? "" : " and order_id = :order"),
        shop,
        before,
        order,
        limit,
        (row, context) ->
            new ShopOrderView(
                row.getObject("id", UUID.class),
                row.getString("order_id"),
                row.getString("number"),
                instant(row, "placed_at"),
                instant(row, "told_at"),
                money(row, "total"),
                money(row, "tax"),
                money(row, "shipping"),
                money(row, "discount"),
                row.getString("channel"),
                row.getString("location"),
                row.getString("status")));
  }

  /**
   * @param order only of this one; null for all
   */
  List<ShopCommissionView> commissions(UUID shop, UUID before, String order, int limit) {
    return list(
        "select * from shop_commission where brand = :brand and shop_id = :shop and id < :before"
            + (order == null ? "" : " and order_id = :order"),
        shop,
        before,
        order,
        limit,
        (row, context) ->
            new ShopCommissionView(
                row.getObject("id", UUID.class),
                row.getString("order_id"),
                row.getString("line"),
                row.getString("creator_handle"),
                row.getString("product_id"),
                row.getString("content_kind"),
                row.getString("content_id"),
                money(row, "base"),
                money(row, "estimated"),
                money(row, "paid"),
                money(row, "ads_paid"),
                row.getString("status"),
                instant(row, "told_at")));
  }

  List<ShopProductView> products(UUID shop, UUID before, int limit) {
    return list(
        "select * from shop_product where brand = :brand and shop_id = :shop and id < :before",
        shop,
        before,
        null,
        limit,
        (row, context) ->
            new ShopProductView(
                row.getObject("id", UUID.class),
                row.getString("product_id"),
                row.getString("title"),
                row.getString("category"),
                row.getString("maker"),
                row.getString("status"),
                instant(row, "told_at")));
  }

  private <T> List<T> list(
      String sql, UUID shop, UUID before, String order, int limit, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(sql + " order by id desc limit :limit")
                  .bind("brand", brand.slug())
                  .bind("shop", shop)
                  .bind("before", before)
                  .bind("limit", limit);
          return (order == null ? query : query.bind("order", order)).map(mapper).list();
        });
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    String currency = row.getString("currency");
    return amount == null || currency == null ? null : new Money(Doc.plain(amount), currency);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
