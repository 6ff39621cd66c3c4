package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.snapshot.Counter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a post's counters gained in a period: what stood at its end less what stood at its begin.
 * Only of counters that were told in the period; of the others nothing is known.
 *
 * @param asOf the latest instant of which one of these was told; null without any
 * @param stood as of the period's end
 * @param gained less than zero where a counter fell; of the counters that add up only
 * @param partial those that nobody had told before: they gained as much since they were told first,
 *     and nobody knows what if that was once
 * @param fell those that are lower than what had been measured: an estimate neither falls nor is
 *     fallen below
 * @param estimated those with an estimate in what stood, or in what it is compared with
 */
record Gain(
    Instant asOf,
    Map<Counter, BigDecimal> stood,
    Map<Counter, BigDecimal> gained,
    Set<Counter> partial,
    Set<Counter> fell,
    Set<Counter> estimated) {

  /**
   * The gain of a period.
   *
   * @param out whether the post came out in the period, so that nobody had seen it before
   * @param before what stood when the period began
   * @param first the value that each counter was told first in it, of those that stood at nothing
   * @param end what stood at its end; those that were told before it alone do not matter
   */
  static Gain of(
      Instant begin,
      boolean out,
      Map<Counter, Value> before,
      Map<Counter, Value> first,
      Map<Counter, Value> end) {
    Map<Counter, Value> told = new EnumMap<>(Counter.class);
    end.forEach(
        (counter, value) -> {
          Value earlier = before.get(counter);
          if (!value.at().isBefore(begin) && (earlier == null || value.replaces(earlier))) {
            told.put(counter, value);
          }
        });
    Instant asOf = told.values().stream().map(Value::at).max(Instant::compareTo).orElse(null);
    Gain gain =
        new Gain(
            asOf,
            new EnumMap<>(Counter.class),
            new EnumMap<>(Counter.class),
            EnumSet.noneOf(Counter.class),
            EnumSet.noneOf(Counter.class),
            EnumSet.noneOf(Counter.class));
    told.forEach(
        (counter, value) -> gain.add(counter, value, out, before.get(counter), first.get(counter)));
    return gain;
  }

  private void add(Counter counter, Value end, boolean out, Value before, Value first) {
    stood.put(counter, end.figure());
    if (end.isEstimated()) {
      estimated.add(counter);
    }
    if (!addsUp(counter)) {
      return;
    }
    if (before != null) {
      compare(counter, end, before);
    } else if (out) {
      gained.put(counter, end.figure());
    } else {
      partial.add(counter);
      if (end.at().isAfter(first.at())) {
        compare(counter, end, first);
      }
    }
  }

  private void compare(Counter counter, Value end, Value start) {
    BigDecimal apart = end.figure().subtract(start.figure());
    gained.put(counter, apart);
    if (start.isEstimated()) {
      estimated.add(counter);
    } else if (apart.signum() < 0) {
      fell.add(counter);
    }
  }

  /** An average does not, nor does the most that were there at once. */
  static boolean addsUp(Counter counter) {
    return counter.isTotal() && counter != Counter.LIVE_PEAK_VIEWERS;
  }
}
