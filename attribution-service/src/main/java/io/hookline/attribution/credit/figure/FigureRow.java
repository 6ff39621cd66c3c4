package io.hookline.attribution.credit.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a run gives to one unit, as it is read: credit in 10<sup>-10</sup> of a conversion, amounts
 * in 10<sup>-4</sup> of the currency.
 *
 * @param key empty for none
 */
record FigureRow(
    FigureOf of,
    String key,
    BigDecimal credit,
    BigDecimal value,
    BigDecimal refunded,
    long onPath,
    long firstTouches,
    long lastTouches,
    BigDecimal removalEffect,
    BigDecimal allCredit,
    BigDecimal allValue) {

  private static final int DIGITS = 4;
  private static final int EFFECT_DIGITS = 10;

  static FigureRow read(ResultSet row) throws SQLException {
    return new FigureRow(
        FigureOf.values()[row.getInt("of")],
        row.getString("key"),
        row.getBigDecimal("credit"),
        row.getBigDecimal("value"),
        row.getBigDecimal("refunded"),
        row.getLong("on_path"),
        row.getLong("first_touches"),
        row.getLong("last_touches"),
        effect(row),
        row.getBigDecimal("all_credit"),
        row.getBigDecimal("all_value"));
  }

  private static BigDecimal effect(ResultSet row) throws SQLException {
    double effect = row.getDouble("removal_effect");
    return row.wasNull()
        ? null
        : Exact.plain(BigDecimal.valueOf(effect).setScale(EFFECT_DIGITS, RoundingMode.HALF_EVEN));
  }

  FigurePlace place() {
    return new FigurePlace(of.ordinal(), credit.negate(), key);
  }

  /**
   * @param byOrder whether the model gives credit by order, so that it is known whose refunds are
   */
  AttributionFigureView view(String currency, boolean byOrder) {
    long assisted = onPath - lastTouches;
    boolean refundsKnown = byOrder || of == FigureOf.NO_EVIDENCE;
    return new AttributionFigureView(
        of,
        key.isEmpty() ? null : key,
        Exact.credit(credit),
        share(credit, allCredit),
        Exact.money(value, currency),
        share(value, allValue),
        refundsKnown ? Exact.money(refunded, currency) : null,
        refundsKnown ? Exact.money(value.subtract(refunded), currency) : null,
        onPath,
        firstTouches,
        lastTouches,
        assisted,
        lastTouches == 0 ? null : share(BigDecimal.valueOf(assisted), lastTouches),
        noRatio(),
        removalEffect);
  }

  private NoRatio noRatio() {
    if (of == FigureOf.NO_EVIDENCE) {
      return NoRatio.NO_EVIDENCE;
    }
    return lastTouches == 0 ? NoRatio.NO_LAST_TOUCH : null;
  }

  private static BigDecimal share(BigDecimal part, long whole) {
    return share(part, BigDecimal.valueOf(whole));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : Exact.plain(part.divide(whole, DIGITS, RoundingMode.HALF_EVEN));
  }
}
