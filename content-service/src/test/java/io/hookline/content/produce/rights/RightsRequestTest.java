package io.hookline.content.produce.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a request for rights: each step from each state, and what a grant covers. */
class RightsRequestTest {

  private static final Instant ASKED = Instant.parse("2026-09-01T12:00:00Z");
  private static final Instant NOW = ASKED.plus(Duration.ofDays(10));
  private static final Instant UNTIL = ASKED.plus(Duration.ofDays(30));
  private static final Instant LATER = ASKED.plus(Duration.ofDays(60));
  private static final Use REPOST = Use.repost(ReuseChannel.TIKTOK);

  /** States that a request can be in, with how it gets there; two ways lead to EXPIRED. */
  private enum State {
    ASKED(request -> {}),
    UNANSWERED(request -> {}),
    GRANTED(request -> request.grant(grant(null, UNTIL), NOW)),
    PASSED(request -> request.grant(grant(null, NOW.plusSeconds(1)), NOW)),
    REFUSED(request -> request.refuse(new RightsRefusal("No", null, null), NOW)),
    WITHDRAWN_GRANT(
        request -> {
          request.grant(grant(null, UNTIL), NOW);
          request.withdraw(new RightsWithdrawal(null, null, null), NOW);
        }),
    WITHDRAWN_QUESTION(request -> request.withdraw(new RightsWithdrawal(null, null, null), NOW)),
    WRITTEN_DOWN_AS_EXPIRED(request -> request.expire(LATER));

    private final Consumer<RightsRequest> way;

    State(Consumer<RightsRequest> way) {
      this.way = way;
    }

    RightsRequest request() {
      boolean withTime = this == UNANSWERED || this == WRITTEN_DOWN_AS_EXPIRED;
      RightsRequest request = asked(withTime ? NOW : null);
      way.accept(request);
      return request;
    }
  }

  private enum Step {
    GRANT(RightsStatus.GRANTED),
    REFUSE(RightsStatus.REFUSED),
    WITHDRAW(RightsStatus.WITHDRAWN);

    private final RightsStatus end;

    Step(RightsStatus end) {
      this.end = end;
    }

    void take(RightsRequest request, Instant now) {
      switch (this) {
        case GRANT -> request.grant(grant(null, null), now);
        case REFUSE -> request.refuse(new RightsRefusal(null, null, null), now);
        case WITHDRAW -> request.withdraw(new RightsWithdrawal(null, null, null), now);
      }
    }
  }

  private static final Map<State, Map<Step, ProblemCode>> FORBIDDEN = new EnumMap<>(State.class);

  static {
    RightsProblem answered = RightsProblem.RIGHTS_ALREADY_ANSWERED;
    RightsProblem not = RightsProblem.RIGHTS_NOT_TO_WITHDRAW;
    RightsProblem expired = RightsProblem.RIGHTS_EXPIRED;
    Map<Step, ProblemCode> over =
        Map.of(Step.GRANT, expired, Step.REFUSE, expired, Step.WITHDRAW, expired);
    Map<Step, ProblemCode> done =
        Map.of(Step.GRANT, answered, Step.REFUSE, answered, Step.WITHDRAW, not);
    FORBIDDEN.put(State.ASKED, Map.of());
    FORBIDDEN.put(State.UNANSWERED, over);
    FORBIDDEN.put(State.GRANTED, Map.of(Step.GRANT, answered, Step.REFUSE, answered));
    FORBIDDEN.put(State.PASSED, over);
    FORBIDDEN.put(State.REFUSED, done);
    FORBIDDEN.put(State.WITHDRAWN_GRANT, done);
    FORBIDDEN.put(State.WITHDRAWN_QUESTION, done);
    FORBIDDEN.put(State.WRITTEN_DOWN_AS_EXPIRED, over);
  }

  static Stream<Arguments> everyStepFromEveryState() {
    return Stream.of(State.values())
        .flatMap(
            state ->
                Stream.of(Step.values())
                    .map(
                        step ->
                            Arguments.of(
                                state, step, Optional.ofNullable(FORBIDDEN.get(state).get(step)))));
  }

  @ParameterizedTest
  @MethodSource("everyStepFromEveryState")
  void aStepIsTakenOrRefusedWithItsCode(State state, Step step, Optional<ProblemCode> code) {
    RightsRequest request = state.request();
    Instant at = NOW.plusSeconds(5);
    RightsRequestView before = request.view(at);
    if (code.isPresent()) {
      refused(code.get(), () -> step.take(request, at));
      assertThat(request.view(at)).isEqualTo(before);
    } else {
      step.take(request, at);
      assertThat(request.view(at).status()).isEqualTo(step.end);
    }
  }

  @Test
  void aTermPassesByTheClock() {
    RightsRequest request = asked(null);
    request.grant(grant(NOW, UNTIL), NOW);
    assertThat(request.view(UNTIL.minusNanos(1000)).status()).isEqualTo(RightsStatus.GRANTED);
    assertThat(request.view(UNTIL).status()).isEqualTo(RightsStatus.EXPIRED);
  }

  @Test
  void anAnswerThatCameInTimeMayBeRecordedLate() {
    RightsRequest request = asked(NOW);
    refused(RightsProblem.RIGHTS_EXPIRED, () -> request.grant(grant(null, null), LATER));
    request.grant(new RightsGrant(null, null, null, null, NOW.minusSeconds(1), evidence()), LATER);
    assertThat(request.covers(REPOST, NOW.minusSeconds(1))).isTrue();
    assertThat(request.covers(REPOST, NOW.minusSeconds(2))).isFalse();
  }

  /** Whoever has asked anew meanwhile takes nothing away from an answer that was given in time. */
  @ParameterizedTest
  @EnumSource
  void soMayOneToAQuestionThatIsWrittenDownAsExpired(Step step) {
    RightsRequest request = State.WRITTEN_DOWN_AS_EXPIRED.request();
    Instant inTime = NOW.minusSeconds(1);
    switch (step) {
      case GRANT -> request.grant(at(inTime), LATER);
      case REFUSE -> request.refuse(new RightsRefusal(null, inTime, null), LATER);
      case WITHDRAW -> request.withdraw(new RightsWithdrawal(null, inTime, null), LATER);
    }
    assertThat(request.view(LATER).status()).isEqualTo(step.end);
    assertThat(request.covers(REPOST, LATER)).isEqualTo(step == Step.GRANT);
  }

  @Test
  void aGrantCoversItsChannelsItsUsesAndItsTermAndNothingElse() {
    RightsScope scope =
        new RightsScope(
            List.of(ReuseChannel.WEBSITE, ReuseChannel.TIKTOK), List.of(Usage.ORGANIC), false);
    RightsRequest request = asked(null);
    request.grant(new RightsGrant(scope, NOW, UNTIL, null, null, evidence()), NOW);
    for (ReuseChannel channel : ReuseChannel.values()) {
      for (Usage usage : Usage.values()) {
        for (boolean edited : new boolean[] {true, false}) {
          assertThat(request.covers(new Use(channel, usage, edited), NOW))
              .as("%s %s %s", channel, usage, edited)
              .isEqualTo(
                  (channel == ReuseChannel.WEBSITE || channel == ReuseChannel.TIKTOK)
                      && usage == Usage.ORGANIC
                      && !edited);
        }
      }
    }
    assertThat(request.covers(REPOST, NOW.minusNanos(1000))).isFalse();
    assertThat(request.covers(REPOST, UNTIL.minusNanos(1000))).isTrue();
    assertThat(request.covers(REPOST, UNTIL)).isFalse();
  }

  @Test
  void aWithdrawnGrantCoversNothingFromThenOn() {
    RightsRequest request = asked(null);
    request.grant(grant(ASKED, null), NOW);
    request.withdraw(new RightsWithdrawal("Deleted", NOW.plusSeconds(60), null), LATER);
    assertThat(request.covers(REPOST, NOW.plusSeconds(59))).isTrue();
    assertThat(request.covers(REPOST, NOW.plusSeconds(60))).isFalse();
    assertThat(request.view(LATER).granted()).isNotNull();
  }

  @Test
  void whatWasOnlyAskedForCoversNothing() {
    assertThat(asked(null).covers(REPOST, NOW)).isFalse();
  }

  @Test
  void stepsComeInOrderAndNotAheadOfTime() {
    invalid(() -> asked(null).grant(at(ASKED.minusSeconds(1)), NOW));
    invalid(() -> asked(null).grant(at(NOW.plus(Duration.ofMinutes(6))), NOW));
    invalid(() -> asked(null).grant(grant(UNTIL, UNTIL), NOW));
    RightsRequest granted = asked(null);
    granted.grant(grant(null, null), NOW);
    invalid(() -> granted.withdraw(new RightsWithdrawal(null, ASKED, null), LATER));
  }

  @Test
  void evidenceShowsSomething() {
    NewEvidence empty = new NewEvidence(" ", null, null, "Ada", NOW);
    invalid(() -> asked(null).grant(new RightsGrant(null, null, null, null, null, empty), NOW));
    invalid(() -> asked(null).refuse(new RightsRefusal(null, null, empty), NOW));
  }

  private static RightsRequest asked(Instant answerBy) {
    RightsScope scope =
        new RightsScope(List.of(ReuseChannel.TIKTOK), List.of(Usage.ORGANIC), false);
    return new RightsRequest(
        Ids.next(),
        new NewRightsRequest(Ids.next(), scope, ASKED, answerBy, "May we?", null),
        ASKED);
  }

  private static RightsGrant grant(Instant from, Instant until) {
    return new RightsGrant(null, from, until, null, null, evidence());
  }

  private static RightsGrant at(Instant answeredAt) {
    return new RightsGrant(null, null, null, null, answeredAt, evidence());
  }

  private static NewEvidence evidence() {
    return new NewEvidence("Yes!", null, null, "Ada Lund", ASKED);
  }

  private static void invalid(ThrowingCallable step) {
    refused(CommonProblem.VALIDATION_FAILED, step);
  }

  private static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
