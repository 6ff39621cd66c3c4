package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.Exact;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lags of one unit, as they are read.
 *
 * @param key empty for none
 * @param value in 10<sup>-4</sup> of the currency
 * @param seconds median and 90 %; empty where none is known
 * @param touches likewise
 * @param all conversions of all rows
 */
record LagRow(
    LagOf of,
    String key,
    long conversions,
    BigDecimal value,
    Long[] seconds,
    Long[] touches,
    Long[] bins,
    BigDecimal all) {

  static LagRow read(ResultSet row) throws SQLException {
    return new LagRow(
        LagOf.values()[row.getInt("of")],
        row.getString("key"),
        row.getLong("conversions"),
        row.getBigDecimal("value"),
        longs(row.getArray("seconds")),
        longs(row.getArray("touches")),
        longs(row.getArray("bins")),
        row.getBigDecimal("all_conversions"));
  }

  private static Long[] longs(Array array) throws SQLException {
    return array == null ? new Long[0] : (Long[]) array.getArray();
  }

  PathPlace place() {
    return new PathPlace(of.ordinal(), -conversions, key);
  }

  AttributionLagView view(String currency) {
    boolean timed = of == LagOf.UNIT || of == LagOf.NO_UNIT;
    boolean touched = of != LagOf.NO_EVIDENCE;
    return new AttributionLagView(
        of,
        key.isEmpty() ? null : key,
        conversions,
        Ratio.of(BigDecimal.valueOf(conversions), all),
        Exact.money(value, currency),
        timed ? seconds[0] : null,
        timed ? seconds[1] : null,
        touched ? touches[0] : null,
        touched ? touches[1] : null,
        timed ? LagBinsView.of(bins) : null);
  }
}
