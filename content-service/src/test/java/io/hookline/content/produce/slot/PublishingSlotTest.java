package io.hookline.content.produce.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingSlotTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void startsTodayUnlessItSaysWhen() {
    assertThat(slot("18:30", null, null).view().startsOn()).isEqualTo(TODAY);
  }

  @Test
  void isEndedAtOnceAndGoesOnAgain() {
    PublishingSlot slot = slot("18:30", "2026-11-01", null);
    slot.update(new PublishingSlotUpdate(TODAY.minusDays(1)), TODAY, NOW);
    assertThat(slot.comesUpOn(LocalDate.of(2026, 11, 18))).isTrue();
    assertThat(slot.comesUpOn(TODAY)).isFalse();
    slot.update(new PublishingSlotUpdate(null), TODAY, NOW);
    assertThat(slot.comesUpOn(TODAY)).isTrue();
  }

  @Test
  void whatHasBeenStays() {
    PublishingSlot slot = slot("18:30", "2026-11-01", null);
    refused(() -> slot.update(new PublishingSlotUpdate(TODAY.minusDays(2)), TODAY, NOW));
    PublishingSlot over = slot("18:30", "2026-11-01", "2026-11-20");
    refused(() -> over.update(new PublishingSlotUpdate(null), TODAY, NOW));
    refused(() -> slot("18:30", "2026-11-20", "2026-11-01"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "18:30, 2026-11-01, -, true",
        "18:31, 2026-11-01, -, false",
        "18:30, 2027-01-01, -, false",
        "18:30, 2026-12-31, -, true",
        "18:30, 2026-11-01, 2026-11-24, false",
        "18:30, 2026-11-01, 2026-11-25, true"
      })
  void twoMeetWhenTimeAndDaysDo(String time, String from, String to, boolean meets) {
    PublishingSlot slot = slot("18:30", "2026-11-25", "2026-12-31");
    PublishingSlot other = slot(time, from, to);
    assertThat(slot.meets(other)).isEqualTo(meets);
    assertThat(other.meets(slot)).isEqualTo(meets);
    assertThat(slot.meets(slot)).isFalse();
  }

  @Test
  void whatWasTakenBackBeforeItBeganMeetsNothing() {
    PublishingSlot gone = slot("18:30", "2026-12-01", "2026-11-30");
    PublishingSlot usual = slot("18:30", "2026-11-25", null);
    assertThat(gone.meets(usual)).isFalse();
    assertThat(usual.meets(gone)).isFalse();
    assertThat(gone.comesUp()).isFalse();
    gone.update(new PublishingSlotUpdate(LocalDate.of(2026, 12, 1)), TODAY, NOW);
    assertThat(gone.meets(usual)).as("of one day").isTrue();
  }

  private static PublishingSlot slot(String time, String from, String to) {
    return new PublishingSlot(
        UUID.randomUUID(),
        new NewPublishingSlot(
            ACCOUNT,
            DayOfWeek.WEDNESDAY,
            time,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to)),
        TODAY,
        NOW);
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(CommonProblem.VALIDATION_FAILED));
  }
}
