package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.health.SourceHealthView.Check;
import io.hookline.attribution.collect.health.SourceHealthView.Readiness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Whether automated campaigns can learn from a source. */
final class ReadinessChecks {

  private static final int WEEK = 7;
  private static final int EMAIL = 0;
  private static final int EXTERNAL_ID = 2;

  private final SourceHealth health;
  private final ReadinessConfig thresholds;

  ReadinessChecks(SourceHealth health, ReadinessConfig thresholds) {
    this.health = health;
    this.thresholds = thresholds;
  }

  Readiness view() {
    long purchases = health.purchases(HealthRows.Day::accepted);
    long accepted = health.sum(HealthRows.Day::accepted);
    BigDecimal aWeek =
        BigDecimal.valueOf(purchases * WEEK)
            .divide(BigDecimal.valueOf(health.length()), 1, RoundingMode.HALF_EVEN);
    List<Check> checks =
        List.of(
            least(ReadinessRule.VOLUME, aWeek, BigDecimal.valueOf(thresholds.weeklyPurchases())),
            least(
                ReadinessRule.VARIETY,
                BigDecimal.valueOf(health.kinds()),
                BigDecimal.valueOf(thresholds.kinds())),
            least(
                ReadinessRule.VALUES,
                SourceHealth.share(health.purchases(HealthRows.Day::withValue), purchases),
                thresholds.withValue()),
            least(
                ReadinessRule.DEDUPLICATION,
                SourceHealth.share(health.sum(HealthRows.Day::withId), accepted),
                thresholds.withId()),
            least(
                ReadinessRule.MATCHING,
                SourceHealth.share(matched(), purchases),
                thresholds.matched()),
            most(
                ReadinessRule.REFUSALS,
                SourceHealth.share(health.refused(), accepted + health.refused()),
                thresholds.refused()));
    return new Readiness(checks.stream().allMatch(Check::passed), checks);
  }

  /** By the identifier that most purchases have: an event may have several. */
  private long matched() {
    return IntStream.rangeClosed(EMAIL, EXTERNAL_ID)
        .mapToLong(place -> health.purchases(day -> day.identifiers()[place]))
        .max()
        .orElse(0);
  }

  private static Check least(ReadinessRule rule, BigDecimal value, BigDecimal threshold) {
    return new Check(rule, value, threshold, value != null && value.compareTo(threshold) >= 0);
  }

  private static Check most(ReadinessRule rule, BigDecimal value, BigDecimal threshold) {
    return new Check(rule, value, threshold, value != null && value.compareTo(threshold) <= 0);
  }
}
