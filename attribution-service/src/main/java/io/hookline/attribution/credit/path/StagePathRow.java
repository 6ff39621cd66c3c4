package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.Exact;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What came next behind one unit, as it is read.
 *
 * @param value in 10<sup>-4</sup> of the currency
 * @param allTransitions behind the same
 */
record StagePathRow(
    long rank,
    RoleOf afterOf,
    String after,
    NextOf nextOf,
    String next,
    long transitions,
    long conversions,
    BigDecimal value,
    long medianSeconds,
    BigDecimal allTransitions) {

  static StagePathRow read(ResultSet row) throws SQLException {
    return new StagePathRow(
        row.getLong("rank"),
        RoleOf.values()[row.getInt("after_of")],
        row.getString("after_key"),
        NextOf.values()[row.getInt("next_of")],
        row.getString("next_key"),
        row.getLong("transitions"),
        row.getLong("conversions"),
        row.getBigDecimal("value"),
        row.getLong("median_seconds"),
        row.getBigDecimal("all_transitions"));
  }

  RankPlace place() {
    return new RankPlace(rank);
  }

  StagePathView view(String currency) {
    return new StagePathView(
        afterOf,
        after,
        nextOf,
        next,
        transitions,
        Ratio.of(BigDecimal.valueOf(transitions), allTransitions),
        conversions,
        Exact.money(value, currency),
        medianSeconds);
  }
}
