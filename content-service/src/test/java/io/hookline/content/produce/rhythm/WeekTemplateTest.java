package io.hookline.content.produce.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WeekTemplateTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final IsoWeek PRESENT = IsoWeek.of(LocalDate.of(2026, 11, 25));

  @Test
  void beginsOnAMondayOfAWeekThatIsNotOver() {
    assertThat(from("2026-11-23").holdsIn(PRESENT)).isTrue();
    assertThat(from("2026-11-30").holdsIn(PRESENT)).isFalse();
    refused(CommonProblem.VALIDATION_FAILED, () -> from("2026-11-24"));
    refused(RhythmProblem.WEEK_TEMPLATE_BEGUN, () -> from("2026-11-16"));
  }

  @Test
  void staysOnceAWeekOfItIsOver() {
    WeekTemplate template = from("2026-11-23");
    WeekTemplateUpdate none = new WeekTemplateUpdate(List.of());
    template.update(none, PRESENT, NOW);
    refused(RhythmProblem.WEEK_TEMPLATE_BEGUN, () -> template.update(none, PRESENT.plus(1), NOW));
    WeekTemplate first = new WeekTemplate(UUID.randomUUID(), WeekBlock.defaults(), NOW);
    assertThat(first.holdsIn(PRESENT.plus(-1000))).isTrue();
    refused(RhythmProblem.WEEK_TEMPLATE_BEGUN, () -> first.update(none, PRESENT, NOW));
  }

  @Test
  void hasEachBlockOnce() {
    UUID id = UUID.randomUUID();
    NewWeekBlock block =
        new NewWeekBlock(id, BlockKind.FILM, " ", DayOfWeek.MONDAY, "09:00", 60, " mia ", null);
    WeekTemplate template = from("2026-11-23");
    template.update(new WeekTemplateUpdate(List.of(block)), PRESENT, NOW);
    assertThat(template.blocks())
        .containsExactly(
            new WeekBlock(id, BlockKind.FILM, null, DayOfWeek.MONDAY, "09:00", 60, "mia", null));
    refused(
        CommonProblem.VALIDATION_FAILED,
        () -> template.update(new WeekTemplateUpdate(List.of(block, block)), PRESENT, NOW));
  }

  private static WeekTemplate from(String day) {
    return new WeekTemplate(
        UUID.randomUUID(), new NewWeekTemplate(LocalDate.parse(day), List.of()), PRESENT, NOW);
  }

  private static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
