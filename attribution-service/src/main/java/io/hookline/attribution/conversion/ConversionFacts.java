package io.hookline.attribution.conversion;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is known of an order.
 *
 * @param value in the brand's currency; null when the order was in another one
 * @param originalValue as it was reported
 * @param late whether its event was older than 28 days when it arrived
 */
record ConversionFacts(
    UUID id,
    String orderId,
    Instant occurredAt,
    Instant receivedAt,
    Money value,
    Money originalValue,
    String promoCode,
    boolean late,
    long version) {

  /** Columns that {@link #read} wants, of conversion c and brand b. */
  static final String COLUMNS =
      """
      c.id, c.order_id, c.occurred_at, c.received_at, c.value, b.currency, c.original_value,
      c.original_currency, c.promo_code, c.late, c.version
      """;

  static ConversionFacts read(ResultSet row) throws SQLException {
    return new ConversionFacts(
        row.getObject("id", UUID.class),
        row.getString("order_id"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        money(row.getBigDecimal("value"), row.getString("currency")),
        money(row.getBigDecimal("original_value"), row.getString("original_currency")),
        row.getString("promo_code"),
        row.getBoolean("late"),
        row.getLong("version"));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }
}
