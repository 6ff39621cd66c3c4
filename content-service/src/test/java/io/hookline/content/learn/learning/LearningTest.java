package io.hookline.content.learn.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.learn.learning.Learning.Change;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningTest {

  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private static final Learned KEPT = new Learned(null, NOW);

  private static final Map<String, Consumer<Learning>> STEPS =
      Map.of(
          "revise", learning -> learning.revise(saying("Other"), KEPT, null, NOW),
          "review", learning -> learning.review(DAY, TODAY, NOW),
          "supersede", learning -> learning.supersede(active(), null, NOW),
          "retire", learning -> learning.retire("Old", NOW),
          "reinstate", learning -> learning.reinstate(NOW));

  private static final Map<LearningState, Set<String>> ALLOWED =
      Map.of(
          LearningState.ACTIVE, Set.of("revise", "review", "supersede", "retire"),
          LearningState.SUPERSEDED, Set.of("reinstate"),
          LearningState.RETIRED, Set.of("reinstate"));

  @Test
  void whatIsKnownSinceItIsKeptIsNotOfTheFutureByAnotherClock() {
    BrandCalendar utc = new BrandCalendar(ZoneOffset.UTC);
    assertThat(Learned.of(null, NOW, utc, NOW.minusMillis(1))).isEqualTo(KEPT);
    assertThatThrownBy(() -> Learned.of(DAY, NOW, utc, NOW)).isInstanceOf(Problem.class);
  }

  @Test
  void eachStateAllowsItsStepsAndRefusesTheOthers() {
    for (LearningState state : LearningState.values()) {
      STEPS.forEach(
          (name, step) -> {
            Learning learning = in(state);
            if (ALLOWED.get(state).contains(name)) {
              step.accept(learning);
            } else {
              refused(() -> step.accept(learning), LearningProblem.LEARNING_STATE_FORBIDS);
              assertThat(state(learning)).isEqualTo(state);
            }
          });
    }
  }

  @Test
  void stepsLeadWhereTheySay() {
    Learning learning = active();
    Learning successor = active();
    learning.supersede(successor, "Tried again", NOW);
    assertThat(shown(learning))
        .extracting(LearningView::state, LearningView::supersededBy, LearningView::reason)
        .containsExactly(LearningState.SUPERSEDED, successor.id(), "Tried again");
    learning.reinstate(NOW);
    assertThat(shown(learning))
        .extracting(
            LearningView::state,
            LearningView::supersededBy,
            LearningView::reason,
            LearningView::endedAt)
        .containsExactly(LearningState.ACTIVE, null, null, null);
    learning.retire("Old", NOW);
    assertThat(shown(learning))
        .extracting(LearningView::state, LearningView::reason, LearningView::endedAt)
        .containsExactly(LearningState.RETIRED, "Old", NOW);
  }

  @Test
  void noWayThroughSuccessorsLeadsBack() {
    Learning first = active();
    Learning second = active();
    Learning third = active();
    refused(() -> first.supersede(first, null, NOW), LearningProblem.SUCCESSOR_NOT_ACTIVE);
    first.supersede(second, null, NOW);
    refused(() -> second.supersede(first, null, NOW), LearningProblem.SUCCESSOR_NOT_ACTIVE);
    second.supersede(third, null, NOW);
    refused(() -> third.supersede(first, null, NOW), LearningProblem.SUCCESSOR_NOT_ACTIVE);
    refused(() -> third.supersede(second, null, NOW), LearningProblem.SUCCESSOR_NOT_ACTIVE);
    refused(
        () -> third.supersede(in(LearningState.RETIRED), null, NOW),
        LearningProblem.SUCCESSOR_NOT_ACTIVE);
  }

  @Test
  void onlyWhatIsSaidOtherwiseIsANewVersion() {
    Learning learning = active();
    assertThat(learning.revise(saying("First frame"), KEPT, null, NOW)).isEqualTo(Change.NOTHING);
    assertThat(learning.revise(saying("First frame"), KEPT, DAY, NOW)).isEqualTo(Change.DAYS);
    assertThat(learning.revise(saying("First frame"), new Learned(DAY, NOW), DAY, NOW))
        .isEqualTo(Change.DAYS);
    assertThat(shown(learning).contentVersion()).isEqualTo(1);
    assertThat(learning.revise(saying("First second"), KEPT, DAY, NOW)).isEqualTo(Change.CONTENT);
    assertThat(shown(learning).contentVersion()).isEqualTo(2);
    assertThat(shown(learning).reviewOn()).isEqualTo(DAY);
  }

  @Test
  void aStatementIsTheSameHoweverItIsWritten() {
    assertThat(StatementKey.of("A number, in the FIRST frame!"))
        .isEqualTo(StatementKey.of("a number in the first frame"))
        .isNotEqualTo(StatementKey.of("a number in the last frame"));
    assertThat(StatementKey.of("数字は最初に")).isEqualTo(StatementKey.of(" 数字は最初に。"));
  }

  @Test
  void aDetailOfWhichNothingIsSeenIsNone() {
    LearningFacts facts =
        new LearningFacts(
            "First frame", "\u00a0\u200b", null, null, null, null, null, null, null, " ");
    assertThat(facts.detail()).isNull();
    assertThat(facts.note()).isNull();
  }

  /** A row that seems to be a learning that is kept is passed over, and lost. */
  @ParameterizedTest
  @CsvSource({
    "Cuts below 3 s (< 3 s) hold, Cuts below 3 s (> 3 s) hold",
    "A face: +20 % views, A face: -20 % views",
    "A face: 20 % views, A face: 20 views",
    "A price of 5 €, A price of 5 $",
    "Length ≤ 15, Length ≥ 15",
    "🔥, 👀",
    "!!!, Hook"
  })
  void whatASignTurnsRoundIsAnotherStatement(String one, String other) {
    assertThat(StatementKey.of(one)).isNotEqualTo(StatementKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "A face: −20 % views, a face -20% views!",
    "Ｌｅｎｇｔｈ ＜ 15, length < 15",
    "Before-after sells, before after sells",
    "5-10 seconds, 5–10 seconds"
  })
  void theSameSignInAnotherShapeIsNone(String one, String other) {
    assertThat(StatementKey.of(one)).isEqualTo(StatementKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "0.124,  124, 1000, true",
    "12.4,   124, 1000, true",
    "12,     124, 1000, true",
    "124,    124, 1000, true",
    "0.12,   124, 1000, true",
    "0.13,   124, 1000, false",
    "0,      300, 1000, false",
    "0,      0,   1000, true",
    "1.24,   124, 1000, false",
    "5.0034, 50034, 10000000, true"
  })
  void aFigureIsWhatItIsMadeOf(String value, String numerator, String denominator, boolean holds) {
    LearningFigure figure = figure(value, numerator, denominator);
    assertThat(figure.faults("f").isEmpty()).isEqualTo(holds);
  }

  @Test
  void aFigureWithoutAValueIsMadeOfItsBasis() {
    assertThat(figure(null, "1", "8").value()).isEqualByComparingTo("0.125");
    assertThat(figure(null, "1", null).faults("f"))
        .extracting(Violation::field)
        .containsExactly("f.denominator", "f.value");
    assertThat(figure("0.5", null, "0").value()).isEqualByComparingTo("0.5");
  }

  private static LearningFigure figure(String value, String numerator, String denominator) {
    return new LearningFigure(
        "completion_rate",
        number(value),
        number(numerator),
        number(denominator),
        Dataset.ORGANIC,
        DAY,
        DAY,
        null);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Learning active() {
    return new Learning(Ids.next(), null, saying("First frame"), KEPT, null, NOW);
  }

  private static Learning in(LearningState state) {
    Learning learning = active();
    switch (state) {
      case ACTIVE -> {}
      case SUPERSEDED -> learning.supersede(active(), null, NOW);
      case RETIRED -> learning.retire("Old", NOW);
    }
    return learning;
  }

  private static LearningContent saying(String statement) {
    return new LearningContent(
        statement,
        null,
        List.of(),
        List.of(),
        List.of(),
        Terms.NONE,
        LearningEvidence.NONE,
        Confidence.LOW);
  }

  private static LearningState state(Learning learning) {
    return shown(learning).state();
  }

  private static LearningView shown(Learning learning) {
    return learning.view(terms -> terms);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step, LearningProblem code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
