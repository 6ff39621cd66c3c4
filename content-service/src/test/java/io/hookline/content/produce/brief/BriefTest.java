package io.hookline.content.produce.brief;

import static io.hookline.content.produce.brief.BriefState.ACCEPTED;
import static io.hookline.content.produce.brief.BriefState.DECLINED;
import static io.hookline.content.produce.brief.BriefState.DRAFT;
import static io.hookline.content.produce.brief.BriefState.SENT;
import static io.hookline.content.produce.brief.BriefState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BriefTest {

  private static final Instant NOW = Instant.parse("2026-08-01T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

  private static final Map<BriefStep, Map<BriefState, BriefState>> ALLOWED =
      Map.of(
          BriefStep.REVISE, Map.of(DRAFT, DRAFT, SENT, DRAFT, ACCEPTED, DRAFT, DECLINED, DRAFT),
          BriefStep.SEND, Map.of(DRAFT, SENT),
          BriefStep.ACCEPT, Map.of(SENT, ACCEPTED),
          BriefStep.DECLINE, Map.of(SENT, DECLINED),
          BriefStep.WITHDRAW,
              Map.of(DRAFT, WITHDRAWN, SENT, WITHDRAWN, ACCEPTED, WITHDRAWN, DECLINED, WITHDRAWN));

  static Stream<Arguments> all() {
    return Stream.of(BriefStep.values())
        .flatMap(step -> Stream.of(BriefState.values()).map(state -> Arguments.of(step, state)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyStepIsTakenWhereItMayBe(BriefStep step, BriefState from) {
    Brief brief = in(from);
    BriefView before = brief.view();
    BriefState to = ALLOWED.get(step).get(from);
    if (to == null) {
      refused(() -> take(brief, step), BriefProblem.BRIEF_STATE_FORBIDS);
      assertThat(brief.view()).isEqualTo(before);
    } else {
      take(brief, step);
      assertThat(brief.view().state()).isEqualTo(to);
      assertThat(brief.view().updatedAt()).isEqualTo(LATER);
    }
  }

  @Test
  void anAnswerBelongsToTheVersionThatWasSent() {
    Brief brief = in(SENT);
    assertThat(brief.revise(content("Another", DUE), NOW)).isTrue();
    brief.send(NOW);
    refused(() -> brief.accept(1, LATER), BriefProblem.BRIEF_VERSION_OUTDATED);
    refused(() -> brief.decline(3, "No", LATER), BriefProblem.BRIEF_VERSION_OUTDATED);
    brief.accept(2, LATER);
    assertThat(brief.view().sentVersion()).isEqualTo(2);
    assertThat(brief.view().answeredAt()).isEqualTo(LATER);
  }

  @Test
  void aRevisionVoidsTheAnswer() {
    Brief brief = in(DECLINED);
    assertThat(brief.view().reason()).isEqualTo("No time");
    brief.revise(content("Another", DUE), LATER);
    assertThat(brief.view().state()).isEqualTo(DRAFT);
    assertThat(brief.view().answeredAt()).isNull();
    assertThat(brief.view().reason()).isNull();
    assertThat(brief.view().contentVersion()).isEqualTo(2);
    assertThat(brief.view().sentVersion()).isEqualTo(1);
  }

  @Test
  void whatAsksForTheSameVoidsNothing() {
    Brief brief = in(ACCEPTED);
    BriefView before = brief.view();
    assertThat(brief.revise(content("Retinol", DUE), LATER)).isFalse();
    assertThat(brief.view()).isEqualTo(before);
  }

  @Test
  void isNotSentWithoutDeliverables() {
    Brief brief = new Brief(Ids.next(), null, null, null, content("Retinol", null), NOW);
    refused(() -> brief.send(LATER), BriefProblem.BRIEF_WITHOUT_DELIVERABLES);
    assertThat(brief.view().state()).isEqualTo(DRAFT);
  }

  @Test
  void isDueWithItsFirstDeliverable() {
    assertThat(in(DRAFT).view().dueOn()).isEqualTo(DUE);
    assertThat(new Brief(Ids.next(), null, null, null, content("x", null), NOW).view().dueOn())
        .isNull();
  }

  private static Brief in(BriefState state) {
    Brief brief = new Brief(Ids.next(), null, null, null, content("Retinol", DUE), NOW);
    switch (state) {
      case DRAFT -> {}
      case SENT -> brief.send(NOW);
      case ACCEPTED -> {
        brief.send(NOW);
        brief.accept(1, NOW);
      }
      case DECLINED -> {
        brief.send(NOW);
        brief.decline(1, "No time", NOW);
      }
      case WITHDRAWN -> brief.withdraw("Sold out", NOW);
    }
    return brief;
  }

  private static void take(Brief brief, BriefStep step) {
    switch (step) {
      case REVISE -> brief.revise(content("Another", DUE), LATER);
      case SEND -> brief.send(LATER);
      case ACCEPT -> brief.accept(1, LATER);
      case DECLINE -> brief.decline(1, "No", LATER);
      case WITHDRAW -> brief.withdraw("Sold out", LATER);
    }
  }

  private static final List<Deliverable> ONE =
      List.of(
          new Deliverable(Ids.next(), DeliverableKind.VIDEO, 1, DUE.plusDays(3), null),
          new Deliverable(Ids.next(), DeliverableKind.PHOTOS, 5, DUE, null),
          new Deliverable(Ids.next(), DeliverableKind.LIVE, 1, null, null));

  /**
   * @param due null for no deliverables
   */
  private static BriefContent content(String title, LocalDate due) {
    return new BriefContent(
        title,
        null,
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        due == null ? List.of() : ONE);
  }

  private static void refused(ThrowingCallable step, BriefProblem code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
