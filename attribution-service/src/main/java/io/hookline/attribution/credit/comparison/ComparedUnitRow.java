package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.attribution.credit.figure.FigureOf;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a run gives to a unit and what the reference does, as it is read: credit in 10<sup>-10</sup>
 * of a conversion, amounts in 10<sup>-4</sup> of the currency.
 *
 * @param key empty for none
 * @param run its place among the runs, from 1
 */
record ComparedUnitRow(
    FigureOf of,
    String key,
    int run,
    UUID runId,
    BigDecimal credit,
    BigDecimal value,
    long onPath,
    BigDecimal allCredit,
    BigDecimal referenceCredit,
    BigDecimal referenceValue) {

  static ComparedUnitRow read(ResultSet row) throws SQLException {
    return new ComparedUnitRow(
        FigureOf.values()[row.getInt("of")],
        row.getString("key"),
        row.getInt("place"),
        row.getObject("run_id", UUID.class),
        row.getBigDecimal("credit"),
        row.getBigDecimal("value"),
        row.getLong("on_path"),
        row.getBigDecimal("all_credit"),
        row.getBigDecimal("reference_credit"),
        row.getBigDecimal("reference_value"));
  }

  ComparisonPlace place() {
    return new ComparisonPlace(of.ordinal(), referenceCredit.negate(), key, run);
  }

  ComparedUnitView view(String currency) {
    return new ComparedUnitView(
        of,
        key.isEmpty() ? null : key,
        runId,
        Exact.credit(credit),
        Ratio.of(credit, allCredit),
        Exact.money(value, currency),
        onPath,
        Exact.credit(referenceCredit),
        Credited.of(credit, referenceCredit),
        Exact.credit(credit.subtract(referenceCredit)),
        Ratio.of(credit, referenceCredit),
        Exact.money(value.subtract(referenceValue), currency),
        Ratio.of(value, referenceValue),
        NoComparedRatio.of(referenceCredit),
        NoComparedRatio.of(referenceValue));
  }
}
