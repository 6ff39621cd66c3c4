package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.attribution.credit.path.AttributionPathView.Step;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path, as it is read.
 *
 * @param steps keys; null for none
 * @param value in 10<sup>-4</sup> of the currency
 */
record PathRow(
    long rank,
    PathOf of,
    List<String> steps,
    long paths,
    long conversions,
    BigDecimal value,
    Long medianSeconds,
    BigDecimal allConversions,
    BigDecimal allValue) {

  private static final String NO_UNIT = "(none)";

  static PathRow read(ResultSet row) throws SQLException {
    String[] steps = (String[]) row.getArray("steps").getArray();
    return new PathRow(
        row.getLong("rank"),
        PathOf.values()[row.getInt("of")],
        Arrays.asList(steps),
        row.getLong("paths"),
        row.getLong("conversions"),
        row.getBigDecimal("value"),
        row.getObject("median_seconds", Long.class),
        row.getBigDecimal("all_conversions"),
        row.getBigDecimal("all_value"));
  }

  RankPlace place() {
    return new RankPlace(rank);
  }

  AttributionPathView view(String currency) {
    return new AttributionPathView(
        of,
        of == PathOf.PATH ? words() : null,
        steps.stream().map(Step::new).toList(),
        paths,
        conversions,
        Ratio.of(BigDecimal.valueOf(conversions), allConversions),
        Exact.money(value, currency),
        Ratio.of(value, allValue),
        medianSeconds);
  }

  private String words() {
    return steps.stream()
        .map(key -> key == null ? NO_UNIT : key)
        .collect(Collectors.joining(" > "));
  }
}
