package io.hookline.creator.door.own;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads columns. */
final class OwnAmounts {

  private OwnAmounts() {}

  /** Null where the amount is. */
  static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }

  static Money money(ResultSet row, String column) throws SQLException {
    return money(row.getBigDecimal(column), row.getString("currency"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
