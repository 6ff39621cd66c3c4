package io.hookline.content.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {

  private static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");

  private final Term term = term("Claim");
  private final Term other = term("Question");

  private static final Map<String, Consumer<Term>> STEPS =
      Map.of(
          "update", term -> term.update(facts("Bold claim"), NOW),
          "retire", term -> term.retire(NOW),
          "restore", term -> term.restore(NOW),
          "merge", term -> term.mergeInto(term("Question"), NOW));

  private static final Map<TermState, Set<String>> ALLOWED =
      Map.of(
          TermState.ACTIVE, Set.of("update", "retire", "merge"),
          TermState.RETIRED, Set.of("update", "restore", "merge"),
          TermState.MERGED, Set.of());

  @ParameterizedTest
  @EnumSource
  void everyStateAllowsItsStepsOnly(TermState state) {
    STEPS.forEach(
        (name, step) -> {
          Term in = in(state);
          if (ALLOWED.get(state).contains(name)) {
            step.accept(in);
          } else {
            refused(TermProblem.TERM_STATE_FORBIDS, () -> step.accept(in));
            assertThat(in.view().state()).as(name).isEqualTo(state);
          }
        });
  }

  @Test
  void takesUpAnotherOnlyWhileItIsActive() {
    other.retire(NOW);
    refused(TermProblem.TERM_STATE_FORBIDS, () -> term.mergeInto(other, NOW));
    refused(TermProblem.TERM_STATE_FORBIDS, () -> term.mergeInto(in(TermState.MERGED), NOW));
  }

  @Test
  void isMergedIntoAnotherOfItsVocabulary() {
    refused(TermProblem.TERM_MERGE_REFUSED, () -> term.mergeInto(term, NOW));
    Term voice = new Term(Ids.next(), Vocabulary.VOICE, facts("Claim"), NOW);
    refused(TermProblem.TERM_MERGE_REFUSED, () -> term.mergeInto(voice, NOW));

    term.mergeInto(other, NOW);
    assertThat(term.view().mergedInto()).isEqualTo("question");
  }

  @Test
  void keepsItsKeyAndItsFormerNames() {
    term.update(facts("Bold claim"), NOW);
    term.update(facts("Claim"), NOW);
    term.update(facts("Bold claim"), NOW);
    assertThat(term.view().key()).isEqualTo("claim");
    assertThat(term.view().name()).isEqualTo("Bold claim");
    assertThat(term.view().formerNames()).containsExactly("Claim");
  }

  @Test
  void onlyAHashtagIsAChallengeOrBranded() {
    TermUpdate challenge = new TermUpdate("Claim", null, true, false, null);
    refused(
        CommonProblem.VALIDATION_FAILED,
        () -> new Term(Ids.next(), Vocabulary.HOOK_KIND, challenge, NOW));
    assertThat(new Term(Ids.next(), Vocabulary.HASHTAG, challenge, NOW).view().challenge())
        .isTrue();
  }

  @Test
  void itsNameHasALetterOrADigit() {
    refused(CommonProblem.VALIDATION_FAILED, () -> term("🔥"));
    refused(CommonProblem.VALIDATION_FAILED, () -> term.update(facts("?!"), NOW));
  }

  private static Term in(TermState state) {
    Term term = term("Claim");
    switch (state) {
      case ACTIVE -> {}
      case RETIRED -> term.retire(NOW);
      case MERGED -> term.mergeInto(term("Number"), NOW);
    }
    return term;
  }

  private static Term term(String name) {
    return new Term(Ids.next(), Vocabulary.HOOK_KIND, facts(name), NOW);
  }

  private static TermUpdate facts(String name) {
    return new TermUpdate(name, null, false, false, null);
  }

  private static void refused(ProblemCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
