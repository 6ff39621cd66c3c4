package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.RefundKind;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads what {@link RefundSql#SELECT} finds. */
final class RefundRow {

  private RefundRow() {}

  static RefundView read(ResultSet row) throws SQLException {
    String original = row.getString("original_currency");
    return new RefundView(
        row.getObject("id", UUID.class),
        row.getString("order_id"),
        OrderNumbers.shown(row.getString("order_numbers")),
        row.getObject("conversion_id", UUID.class),
        RefundKind.valueOf(row.getString("kind")),
        RefundStatus.valueOf(row.getString("status")),
        money(row.getBigDecimal("told_amount"), row.getString("told_currency")),
        money(row.getBigDecimal("amount"), row.getString("brand_currency")),
        money(row.getBigDecimal("original_amount"), original),
        money(row.getBigDecimal("excess"), original),
        row.getString("reference"),
        RefundSource.valueOf(row.getString("source")),
        instant(row, "occurred_at"),
        instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getLong("version"));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null || currency == null
        ? null
        : new Money(amount.stripTrailingZeros(), currency);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
