package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/**
 * What a snapshot says, as far as it decides what stood when.
 *
 * @param told only counters that the source told
 */
record Reading(
    Instant capturedAt, Instant collectedAt, Source source, Map<Counter, BigDecimal> told) {

  /**
   * What counts more comes later: a later instant; of the same instant the better source, the
   * network's API before its files and these before people; of the same source what was collected
   * later, which corrects.
   */
  static final Comparator<Reading> BY_WEIGHT =
      Comparator.comparing(Reading::capturedAt)
          .thenComparing(reading -> rank(reading.source()))
          .thenComparing(Reading::collectedAt);

  boolean isEstimated() {
    return source == Source.ESTIMATED;
  }

  /** Of the counters that some of them tell. */
  static long bits(Collection<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.told().keySet().stream())
        .mapToLong(Counter::bit)
        .reduce(0, (a, b) -> a | b);
  }

  private static int rank(Source source) {
    return switch (source) {
      case API -> 3;
      case IMPORT -> 2;
      case MANUAL -> 1;
      case ESTIMATED -> 0;
    };
  }
}
