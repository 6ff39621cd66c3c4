package io.hookline.reporting.judgement.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MaturityTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  void daysAreJudgedWhenNearlyAllFactsAreUsuallyIn() {
    Maturity maturity = Maturity.of(2.2, 400, TODAY);
    assertThat(maturity.days()).isEqualTo(3);
    assertThat(maturity.lastDay()).isEqualTo("2026-11-19");
  }

  @Test
  void todayIsNeverJudged() {
    assertThat(Maturity.of(0.0, 400, TODAY).lastDay()).isEqualTo("2026-11-21");
  }

  @Test
  void anImportOfOldFactsDoesNotKeepDaysFromBeingJudgedForever() {
    assertThat(Maturity.of(200.0, 400, TODAY).days()).isEqualTo(14);
  }

  @Test
  void fewFactsSayNothing() {
    assertThat(Maturity.of(0.5, 19, TODAY).days()).isEqualTo(2);
    assertThat(Maturity.of(null, 0, TODAY).days()).isEqualTo(2);
  }
}
