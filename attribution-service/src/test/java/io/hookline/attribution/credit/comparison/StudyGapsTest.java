package io.hookline.attribution.credit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.credit.comparison.LiftReference.Found;
import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** By a study from the 1st to the 28th of February. */
class StudyGapsTest {

  private static final UUID STUDY = UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e");
  private static final LocalDate FIRST = LocalDate.parse("2026-02-01");
  private static final LocalDate LAST = LocalDate.parse("2026-02-28");

  private static GapReferenceView gap(
      LocalDate from, LocalDate to, String incremental, String low, String high, NoGap unfit) {
    Found found =
        new Found(
            "Customers in the US",
            Instant.parse("2026-02-01T05:00:00Z"),
            Instant.parse("2026-03-01T05:00:00Z"),
            number(incremental),
            number(low),
            number(high),
            unfit);
    return new StudyGaps(study -> Optional.of(found)).of(question(from, to), STUDY, 65);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static RunQuestion question(LocalDate from, LocalDate to) {
    BrandFacts brand =
        new BrandFacts("acme-cosmetics", "Acme", ZoneId.of("America/New_York"), "USD");
    CompletedRun run =
        new CompletedRun("acme-cosmetics", null, null, 1, null, 1, null, Instant.MAX, 0, 0);
    return new RunQuestion(run, new RunPeriod(from, to, brand), UnitDimension.CHANNEL, List.of());
  }

  @Test
  void theGapHasTheIntervalOfTheStudy() {
    GapReferenceView gap = gap(FIRST, LAST, "130", "100", "162.5", null);
    assertThat(gap.ratio()).isEqualTo("0.5");
    assertThat(gap.ratioLow()).isEqualTo("0.35");
    assertThat(gap.ratioHigh()).isEqualTo("0.6");
    assertThat(gap.noRatio()).isNull();
    assertThat(gap.says()).isEqualTo("Customers in the US");
    assertThat(gap.caveats()).containsExactly(GapCaveat.ONLY_POPULATION);
  }

  @Test
  void moreThanIsIncrementalIsANegativeGap() {
    assertThat(gap(FIRST, LAST, "50", "40", "60", null).ratio()).isEqualTo("-0.3");
  }

  @Test
  void nothingIsDividedByWhatMayBeNothing() {
    GapReferenceView gap = gap(FIRST, LAST, "130", "-10", "270", null);
    assertThat(gap.ratio()).isNull();
    assertThat(gap.ratioHigh()).isNull();
    assertThat(gap.noRatio()).isEqualTo(NoGap.INTERVAL_SPANS_ZERO);
    assertThat(gap.reference()).as("shown nevertheless").isEqualTo("130");
    assertThat(gap(FIRST, LAST, "130", null, null, null).noRatio())
        .isEqualTo(NoGap.INTERVAL_SPANS_ZERO);
    assertThat(gap(FIRST, LAST, "130", "0", "270", null).noRatio())
        .isEqualTo(NoGap.INTERVAL_SPANS_ZERO);
  }

  @Test
  void otherDaysAreAnotherQuestion() {
    for (LocalDate[] days :
        new LocalDate[][] {
          {FIRST.plusDays(1), LAST}, {FIRST, LAST.minusDays(1)}, {FIRST, null}, {null, LAST}
        }) {
      assertThat(gap(days[0], days[1], "130", "100", "160", null).noRatio())
          .isEqualTo(NoGap.OF_OTHER_DAYS);
    }
  }

  @Test
  void aStudyThatIsUnfitSaysWhy() {
    GapReferenceView gap = gap(FIRST, LAST, null, null, null, NoGap.SEVERAL_ARMS);
    assertThat(gap.noRatio()).isEqualTo(NoGap.SEVERAL_ARMS);
    assertThat(gap.reference()).isNull();
  }

  @Test
  void aStudyWithoutAResultIsNoReference() {
    Problem refusal =
        Assertions.catchThrowableOfType(
            Problem.class,
            () -> new StudyGaps(study -> Optional.empty()).of(question(FIRST, LAST), STUDY, 1));
    assertThat(refusal.code().toString()).isEqualTo("REFERENCE_UNKNOWN");
  }
}
