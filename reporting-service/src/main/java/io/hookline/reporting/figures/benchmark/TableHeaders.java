package io.hookline.reporting.figures.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What others head the columns of their tables with. A column of medians says the value and the
 * statistic at once.
 */
final class TableHeaders {

  private static final Map<String, String> FIELDS =
      Map.of(
          "platform", "network",
          "metric", "measure",
          "quarter", "period",
          "date range", "period",
          "country", "region",
          "category", "industry",
          "followers", "sizeClass",
          "follower range", "sizeClass",
          "sample", "note",
          "published", "publishedOn");

  private static final Map<String, Statistic> STATISTICS =
      Map.of(
          "median", Statistic.MEDIAN,
          "average", Statistic.MEAN,
          "mean", Statistic.MEAN,
          "top 25%", Statistic.P75,
          "bottom 25%", Statistic.P25);

  private TableHeaders() {}

  static List<String> columns(List<String> own) {
    return Stream.of(own, FIELDS.keySet(), STATISTICS.keySet())
        .flatMap(columns -> columns.stream().sorted())
        .toList();
  }

  static Map<String, String> fields(Map<String, String> cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) -> {
          Statistic statistic = STATISTICS.get(column);
          if (statistic == null) {
            fields.put(FIELDS.getOrDefault(column, column), cell);
          } else {
            fields.put("value", cell);
            fields.putIfAbsent("statistic", statistic.name());
          }
        });
    return fields;
  }
}
