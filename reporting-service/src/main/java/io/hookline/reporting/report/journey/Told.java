package io.hookline.reporting.report.journey;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;

/** What the attribution-service tells of a run, as far as the pages show it. */
final class Told {

  /** All conversions together. */
  record Total(
      String timeZone,
      int windowHours,
      long conversions,
      long credited,
      long withoutInstant,
      long withoutEvidence,
      Times firstTouch,
      Times lastTouch,
      Touches touches,
      Touches steps) {}

  record Times(
      long conversions, Long medianSeconds, Long p90Seconds, Long longestSeconds, List<Bin> bins) {}

  record Bin(long fromHours, long toHours, long conversions, Money value) {}

  record Touches(BigDecimal mean, Long median, Long p90, List<TouchBin> bins) {}

  record TouchBin(long touches, boolean orMore, long conversions, Money value) {}

  record Lag(
      String of,
      String key,
      long conversions,
      BigDecimal share,
      Money value,
      Long medianSeconds,
      Long p90Seconds,
      Long medianTouches) {}

  record Role(
      String of,
      String key,
      long onPath,
      long firstTouches,
      long lastTouches,
      long alone,
      long between,
      long assisted,
      BigDecimal assistRatio,
      Money assistedValue) {}

  record Way(
      String of,
      List<Step> steps,
      long paths,
      long conversions,
      BigDecimal share,
      Money value,
      Long medianSeconds) {}

  record Step(String key) {}

  record Stage(
      String after,
      String nextOf,
      String next,
      long transitions,
      BigDecimal share,
      long conversions,
      Money value,
      Long medianSeconds) {}

  private Told() {}
}
