package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.figure.FigureOf;
import io.hookline.attribution.credit.result.Amounts;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a unit gained and lost: credit in 10<sup>-10</sup> of a conversion, amounts in
 * 10<sup>-4</sup> of the currency.
 *
 * @param key empty for none
 */
record CreditMove(
    FigureOf of,
    String key,
    long conversions,
    BigDecimal gained,
    BigDecimal lost,
    BigDecimal valueGained,
    BigDecimal valueLost) {

  static CreditMove read(ResultSet row) throws SQLException {
    return new CreditMove(
        FigureOf.values()[row.getInt("of")],
        row.getString("key"),
        row.getLong("conversions"),
        row.getBigDecimal("gained"),
        row.getBigDecimal("lost"),
        row.getBigDecimal("value_gained"),
        row.getBigDecimal("value_lost"));
  }

  MovePlace place() {
    return new MovePlace(gained.add(lost).negate(), of.ordinal(), key);
  }

  CreditMoveView view(String currency) {
    return new CreditMoveView(
        of,
        key.isEmpty() ? null : key,
        conversions,
        Amounts.share(gained),
        Amounts.share(lost),
        Amounts.share(gained.subtract(lost)),
        Amounts.money(valueGained, currency),
        Amounts.money(valueLost, currency),
        Amounts.money(valueGained.subtract(valueLost), currency));
  }
}
