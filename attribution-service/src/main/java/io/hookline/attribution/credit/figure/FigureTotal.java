package io.hookline.attribution.credit.figure;

import io.hookline.attribution.credit.figure.AttributionTotalView.OfRun;
import io.hookline.attribution.credit.run.CompletedRun;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * All that a run gives in a period; credit in 10<sup>-10</sup> of a conversion, amounts in
 * 10<sup>-4</sup> of the currency.
 *
 * @param credited conversions with an eligible touch
 * @param none conversions without one, in the unit of credit
 */
public record FigureTotal(
    long credited,
    BigDecimal none,
    BigDecimal credit,
    BigDecimal value,
    BigDecimal creditedValue,
    BigDecimal refunded) {

  static FigureTotal read(ResultSet row) throws SQLException {
    return new FigureTotal(
        row.getLong("credited"),
        row.getBigDecimal("none"),
        row.getBigDecimal("credit"),
        row.getBigDecimal("value"),
        row.getBigDecimal("credited_value"),
        row.getBigDecimal("refunded"));
  }

  public AttributionTotalView view(CompletedRun run, RunPeriod period) {
    String currency = period.brand().currency();
    long without = Exact.credit(none).longValueExact();
    return new AttributionTotalView(
        run.id(),
        period.from(),
        period.to(),
        period.brand().timeZone().getId(),
        credited + without,
        credited,
        without,
        Exact.credit(credit),
        Exact.money(value, currency),
        Exact.money(creditedValue, currency),
        Exact.money(refunded, currency),
        Exact.money(value.subtract(refunded), currency),
        new OfRun(run.conversions(), run.credited()));
  }
}
