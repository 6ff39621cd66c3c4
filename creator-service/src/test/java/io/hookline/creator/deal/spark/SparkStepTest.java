package io.hookline.creator.deal.spark;

import static io.hookline.creator.deal.spark.SparkStatus.DELETED;
import static io.hookline.creator.deal.spark.SparkStatus.EXPIRED;
import static io.hookline.creator.deal.spark.SparkStatus.IN_USE;
import static io.hookline.creator.deal.spark.SparkStatus.NOT_USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step from every status: the whole table, written down a second time. */
class SparkStepTest {

  /** Where each step leads from NOT_USED, IN_USE, EXPIRED and DELETED, or the code. */
  private static final Map<SparkStep, List<Object>> TABLE =
      Map.of(
          SparkStep.USE,
          List.of(IN_USE, "SPARK_CODE_IN_USE", "SPARK_CODE_EXPIRED", "SPARK_CODE_DELETED"),
          SparkStep.RELEASE,
          List.of("SPARK_CODE_NOT_USED", NOT_USED, "SPARK_CODE_EXPIRED", "SPARK_CODE_DELETED"),
          SparkStep.EXPIRE,
          List.of(EXPIRED, EXPIRED, "SPARK_CODE_EXPIRED", "SPARK_CODE_DELETED"),
          SparkStep.DELETE,
          List.of(DELETED, "SPARK_CODE_IN_USE", "SPARK_CODE_EXPIRED", "SPARK_CODE_DELETED"));

  @ParameterizedTest
  @EnumSource
  void aStepIsTakenFromItsStatusesOnly(SparkStep step) {
    for (SparkStatus status : SparkStatus.values()) {
      Object expected = TABLE.get(step).get(status.ordinal());
      if (expected instanceof SparkStatus to) {
        assertThat(step.take(status)).as(step + " of " + status).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> step.take(status))
            .as(step + " of " + status)
            .isInstanceOfSatisfying(
                Problem.class, problem -> assertThat(problem.code().name()).isEqualTo(expected));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"7, PT56H", "30, P7D", "60, P7D", "365, P7D"})
  void theEndIsToldOfBeforeIt(int days, Duration notice) {
    Instant now = Instant.parse("2026-09-01T10:00:00Z");
    SparkPeriod period = SparkPeriod.of(now, days);
    assertThat(Duration.between(now, period.endsAt())).isEqualTo(Duration.ofDays(days));
    assertThat(Duration.between(period.noticeAt(), period.endsAt())).isEqualTo(notice);
  }

  /** New York's clocks go back on 1 November: 30 days are 720 hours all the same. */
  @Test
  void aPeriodEndsAtOneInstantInEveryZone() {
    Instant begin = OffsetDateTime.parse("2026-10-20T23:30:00-04:00").toInstant();
    SparkPeriod period = SparkPeriod.of(begin, 30);
    assertThat(period.endsAt().atZone(ZoneId.of("America/New_York")).toOffsetDateTime())
        .isEqualTo("2026-11-19T22:30:00-05:00");
    assertThat(period.hasEnded(period.endsAt().minusNanos(1000))).isFalse();
    assertThat(period.hasEnded(period.endsAt())).isTrue();
  }
}
