package io.hookline.attribution.evidence.product;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.OrdersOfChannel;
import io.hookline.attribution.evidence.product.ProductSalesView.Sold;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Adds up what was sold. */
@ApplicationScoped
class Products {

  /**
   * @param place 0 for the rest; null where nothing was sold
   */
  private record Row(long lookedAt, long bare, long placed, Integer place, Sold sold) {}

  private final Jdbi jdbi;
  private final OrdersOfChannel channels;
  private final CurrentBrand brand;

  Products(Jdbi jdbi, OrdersOfChannel channels, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.channels = channels;
    this.brand = brand;
  }

  ProductSalesView of(Days days, ProductFilter filter) {
    Optional<OrdersOfChannel.Found> asked =
        Optional.ofNullable(filter.channel)
            .map(channel -> channels.of(channel, days.since(), days.until()));
    List<Row> rows = read(days, filter, asked.map(OrdersOfChannel.Found::origins).orElse(null));
    return new ProductSalesView(
        days.from(),
        days.to(),
        days.brand().timeZone().getId(),
        asked.map(OrdersOfChannel.Found::rulesVersion).orElse(null),
        rows.get(0).placed() < ProductSql.MOST,
        rows.get(0).lookedAt(),
        rows.get(0).bare(),
        rows.stream().filter(row -> row.place() != null && row.place() > 0).map(Row::sold).toList(),
        rows.stream()
            .filter(row -> row.place() != null && row.place() == 0)
            .map(Row::sold)
            .findFirst()
            .orElse(null));
  }

  /**
   * @param origins null for orders of every channel
   */
  private List<Row> read(Days days, ProductFilter filter, Set<UUID> origins) {
    String currency = days.brand().currency();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ProductSql.SOLD)
                .bind("brand", brand.slug())
                .bind("from", days.since())
                .bind("to", days.until())
                .bind("byChannel", origins != null)
                .bindArray("origins", UUID.class, origins == null ? Set.of() : origins)
                .bind("customer", filter.customer == null ? null : filter.customer.name())
                .bind("category", filter.category)
                .bind("byCategory", filter.by == ProductFilter.By.CATEGORY)
                .bind("currency", currency)
                .bind("top", filter.top)
                .map((row, context) -> row(row, currency))
                .list());
  }

  private static Row row(ResultSet row, String currency) throws SQLException {
    BigDecimal quantity = row.getBigDecimal("quantity");
    int place = row.getInt("place");
    boolean none = row.wasNull();
    return new Row(
        row.getLong("looked_at"),
        row.getLong("bare"),
        row.getLong("placed"),
        none ? null : place,
        none
            ? null
            : new Sold(
                row.getString("product_id"),
                row.getString("name"),
                row.getString("category"),
                plain(quantity),
                row.getLong("orders"),
                new Money(row.getBigDecimal("value").stripTrailingZeros(), currency),
                plain(row.getBigDecimal("unpriced")),
                row.getLong("refunded_orders"),
                row.getLong("new_orders"),
                row.getLong("returning_orders")));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
