package io.hookline.content.plan.idea;

import static io.hookline.content.plan.idea.IdeaState.NEW;
import static io.hookline.content.plan.idea.IdeaState.PARKED;
import static io.hookline.content.plan.idea.IdeaState.PLANNED;
import static io.hookline.content.plan.idea.IdeaState.REJECTED;
import static io.hookline.content.plan.idea.IdeaState.SHORTLISTED;
import static io.hookline.content.plan.idea.IdeaState.USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdeaTest {

  private static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  private static final LocalDate SPRING = LocalDate.parse("2027-03-01");
  private static final IdeaParking PARKING = new IdeaParking(SPRING, "Figures");
  private static final IdeaRejection REJECTION = new IdeaRejection("No proof");

  private static final Map<String, Consumer<Idea>> STEPS =
      Map.of(
          "update", idea -> idea.update(facts(null, null), NOW),
          "shortlist", idea -> idea.step(IdeaLife::shortlist, NOW),
          "plan", idea -> idea.step(IdeaLife::plan, NOW),
          "park", idea -> idea.step(life -> life.park(PARKING), NOW),
          "reject", idea -> idea.step(life -> life.reject(REJECTION), NOW),
          "reopen", idea -> idea.step(IdeaLife::reopen, NOW),
          "made", idea -> idea.step(IdeaLife::made, NOW),
          "used", idea -> idea.step(life -> life.used(NOW), NOW));

  /** Where each step leads; what is left out is forbidden. */
  private static final Map<IdeaState, Map<String, IdeaState>> LEADS =
      Map.of(
          NEW,
          Map.of(
              "update",
              NEW,
              "shortlist",
              SHORTLISTED,
              "plan",
              PLANNED,
              "park",
              PARKED,
              "reject",
              REJECTED,
              "made",
              PLANNED,
              "used",
              USED),
          SHORTLISTED,
          Map.of(
              "update",
              SHORTLISTED,
              "plan",
              PLANNED,
              "park",
              PARKED,
              "reject",
              REJECTED,
              "reopen",
              NEW,
              "made",
              PLANNED,
              "used",
              USED),
          PLANNED,
          Map.of(
              "update", PLANNED, "park", PARKED, "reject", REJECTED, "reopen", NEW, "made", PLANNED,
              "used", USED),
          PARKED,
          Map.of(
              "update",
              PARKED,
              "shortlist",
              SHORTLISTED,
              "plan",
              PLANNED,
              "park",
              PARKED,
              "reject",
              REJECTED,
              "reopen",
              NEW,
              "made",
              PLANNED,
              "used",
              USED),
          REJECTED,
          Map.of("reopen", NEW, "used", USED),
          USED,
          Map.of("update", USED, "made", USED, "used", USED));

  @ParameterizedTest
  @EnumSource
  void everyStateAllowsItsStepsOnly(IdeaState state) {
    STEPS.forEach(
        (name, step) -> {
          Idea idea = in(state);
          IdeaState next = LEADS.get(state).get(name);
          if (next == null) {
            refused(IdeaProblem.IDEA_STATE_FORBIDS, () -> step.accept(idea));
            assertThat(shown(idea).state()).as(name).isEqualTo(state);
          } else {
            step.accept(idea);
            assertThat(shown(idea).state()).as(name).isEqualTo(next);
          }
        });
  }

  @Test
  void whatAStateSaysGoesWithIt() {
    Idea parked = in(PARKED);
    assertThat(shown(parked).returnOn()).isEqualTo(SPRING);
    assertThat(shown(parked).reason()).isEqualTo("Figures");
    parked.step(IdeaLife::shortlist, NOW);
    assertThat(shown(parked).returnOn()).isNull();
    assertThat(shown(parked).reason()).isNull();
    assertThat(shown(in(REJECTED)).reason()).isEqualTo("No proof");
    assertThat(shown(in(USED)).usedAt()).isEqualTo(NOW);
  }

  @Test
  void aFurtherUseChangesNothing() {
    Idea idea = in(USED);
    assertThat(idea.step(life -> life.used(NOW.plusSeconds(60)), NOW)).isFalse();
    assertThat(shown(idea).usedAt()).isEqualTo(NOW);
    assertThat(in(PLANNED).step(IdeaLife::made, NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"8, 5, 8, 70", "1, 1, 1, 10", "10, 10, 10, 100", "1, 1, 2, 13", "1, 2, 2, 17"})
  void partsMakeTheScore(int impact, int confidence, int ease, int score) {
    ScoreParts parts = new ScoreParts(impact, confidence, ease);
    assertThat(parts.score()).isEqualTo(score);
    assertThat(facts(null, parts).worth()).isEqualTo(score);
    facts(score, parts).check();
    violates("score", facts(score - 1, parts));
  }

  private static void violates(String field, IdeaUpdate facts) {
    assertThatThrownBy(facts::check)
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
              assertThat(p.violations()).extracting(Violation::field).containsExactly(field);
            });
  }

  private static Idea in(IdeaState state) {
    Idea idea = new Idea(Ids.next(), null, facts(null, null), NOW);
    UnaryOperator<IdeaLife> way =
        switch (state) {
          case NEW -> life -> life;
          case SHORTLISTED -> IdeaLife::shortlist;
          case PLANNED -> IdeaLife::plan;
          case PARKED -> life -> life.park(PARKING);
          case REJECTED -> life -> life.reject(REJECTION);
          case USED -> life -> life.used(NOW);
        };
    idea.step(way, NOW);
    return idea;
  }

  private static IdeaUpdate facts(Integer score, ScoreParts parts) {
    return new IdeaUpdate(
        "Does it expire?",
        null,
        IdeaSource.OWN,
        null,
        null,
        score,
        parts,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static IdeaView shown(Idea idea) {
    return idea.view(terms -> terms);
  }

  private static void refused(ProblemCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
