package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Measure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What rows show of measures that add up: rounded together, so that they sum to their total. */
final class Apportioned {

  private final Map<Told, Map<String, BigDecimal>> values = new IdentityHashMap<>();
  private final Map<Told, Map<String, BigDecimal>> shares = new IdentityHashMap<>();

  /**
   * @param rest what the rows that are left out are together
   */
  void values(
      Measure measure, List<Told> rows, List<BigDecimal> rounded, Told rest, List<Told> left) {
    put(values, measure, rows, rounded, rest, left);
  }

  void shares(
      Measure measure, List<Told> rows, List<BigDecimal> rounded, Told rest, List<Told> left) {
    put(shares, measure, rows, rounded, rest, left);
  }

  private static void put(
      Map<Told, Map<String, BigDecimal>> all,
      Measure measure,
      List<Told> rows,
      List<BigDecimal> rounded,
      Told rest,
      List<Told> left) {
    for (int n = 0; n < rows.size(); n++) {
      all.computeIfAbsent(rows.get(n), any -> new HashMap<>()).put(measure.id(), rounded.get(n));
    }
    BigDecimal together =
        left.stream()
            .map(row -> all.get(row).get(measure.id()))
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .orElse(null);
    all.computeIfAbsent(rest, any -> new HashMap<>()).put(measure.id(), together);
  }

  boolean has(Measure measure, Told row) {
    return values.getOrDefault(row, Map.of()).containsKey(measure.id());
  }

  BigDecimal value(Measure measure, Told row) {
    return values.get(row).get(measure.id());
  }

  BigDecimal share(Measure measure, Told row) {
    return shares.getOrDefault(row, Map.of()).get(measure.id());
  }
}
