package io.hookline.reporting.judgement.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenBoostTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  private static final LocalDate LAST = LocalDate.parse("2026-11-05");

  @Test
  void aPlannedOneBeginsWithTheFirstAdAndARunningOneHasBegun() {
    assertThat(boost("PLANNED", FIRST, LAST, LAST).begun()).contains(FIRST);
    assertThat(boost("PLANNED", null, null, LAST).begun()).isEmpty();
    assertThat(boost("RUNNING", FIRST, LAST, LAST).begun()).isEmpty();
  }

  @Test
  void itIsOverAfterAWeekInWhichOthersAreToldOf() {
    assertThat(boost("RUNNING", FIRST, LAST, LAST.plusDays(7)).over()).contains(LAST);
    assertThat(boost("RUNNING", FIRST, LAST, LAST.plusDays(6)).over()).isEmpty();
    assertThat(boost("RUNNING", null, null, LAST.plusDays(60)).over()).isEmpty();
    assertThat(boost("RUNNING", null, null, null).over()).isEmpty();
  }

  private static OpenBoost boost(String state, LocalDate first, LocalDate last, LocalDate told) {
    return new OpenBoost(UUID.randomUUID(), state, first, last, told);
  }
}
