package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Precedence;
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

  /** What counts more comes later: a later instant, and of an instant by {@link Precedence}. */
  static final Comparator<Reading> BY_WEIGHT =
      Comparator.comparing(Reading::capturedAt)
          .thenComparing(Precedence.weight(Reading::source, Reading::collectedAt));

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
}
