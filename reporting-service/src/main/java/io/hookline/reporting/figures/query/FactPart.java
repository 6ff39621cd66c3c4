package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Count;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one kind of facts tells of a measure: its numerator, its denominator, or both. Where both
 * are of one kind, cells in which either is unknown are left out of both.
 *
 * @param added whether its numerator is what the measure adds to its own
 */
record FactPart(Measure measure, Count numerator, Count denominator, boolean added) {

  /** The kind of facts that a statement reads. */
  record Read(Facts facts, Dataset dataset) {
    static Read of(Count count) {
      return new Read(count.facts(), count.dataset());
    }
  }

  static List<FactPart> of(Measure measure) {
    Count numerator = measure.numerator();
    Count denominator = measure.denominator();
    List<FactPart> parts = new ArrayList<>();
    if (denominator == null || Read.of(numerator).equals(Read.of(denominator))) {
      parts.add(new FactPart(measure, numerator, denominator, false));
    } else {
      parts.add(new FactPart(measure, numerator, null, false));
      parts.add(new FactPart(measure, null, denominator, false));
    }
    if (measure.plus() != null) {
      parts.add(new FactPart(measure, measure.plus(), null, true));
    }
    return parts;
  }

  /** Whether its cells are those that the figure is made of: of two kinds, the denominator's. */
  boolean isCounted() {
    return !added && (denominator != null || measure.denominator() == null);
  }

  Read read() {
    return Read.of(numerator != null ? numerator : denominator);
  }

  private String known() {
    return Stream.of(numerator, denominator)
        .filter(Objects::nonNull)
        .map(Count::known)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** Its columns, {@code n0, d0, k0, e0, m0} of the first. */
  String columns(int at) {
    String rule = measure.total() == TotalRule.MAXIMUM ? "max" : "sum";
    String filter = " filter (where " + known() + ")";
    long bits =
        (numerator == null ? 0 : numerator.bits()) | (denominator == null ? 0 : denominator.bits());
    return side(rule, numerator, filter, "n" + at)
        + side(rule, denominator, filter, "d" + at)
        + "count(*)"
        + filter
        + " as k"
        + at
        + ", "
        + flag("estimated", bits, filter, "e" + at)
        + ", "
        + flag("manual", bits, filter, "m" + at);
  }

  private static String side(String rule, Count count, String filter, String as) {
    return count == null
        ? "null::numeric as " + as + ", "
        : rule + "((" + count.sql() + ")::numeric)" + filter + " as " + as + ", ";
  }

  private static String flag(String kind, long bits, String filter, String as) {
    return bits == 0
        ? "false as " + as
        : "coalesce(bool_or(c." + kind + " & " + bits + " <> 0)" + filter + ", false) as " + as;
  }

  String expressions() {
    return (numerator == null ? "" : numerator.sql())
        + " "
        + (denominator == null ? "" : denominator.sql());
  }
}
