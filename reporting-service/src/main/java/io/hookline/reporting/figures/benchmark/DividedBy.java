package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a measure that a table names is divided by: as the catalogue says, or as its id does. */
final class DividedBy {

  /** Of names that tables use, and the catalogue does not. */
  private static final Map<String, Denominator> ELSEWHERE = Map.of("hook_rate", Denominator.VIEWS);

  private DividedBy() {}

  /** Null where nothing says it. */
  static Denominator of(String id) {
    Measure known = Measures.of(id);
    if (known != null) {
      return known.dividedBy();
    }
    String organic = id.replaceFirst("^(?:paid|combined)_", "");
    int by = organic.lastIndexOf("_by_");
    if (by < 0) {
      return ELSEWHERE.get(organic);
    }
    String what = organic.substring(by + "_by_".length()).toUpperCase(Locale.ROOT);
    return Stream.of(Denominator.values())
        .filter(one -> one.name().equals(what))
        .findFirst()
        .orElse(null);
  }
}
