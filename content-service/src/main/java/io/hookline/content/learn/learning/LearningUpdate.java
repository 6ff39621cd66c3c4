package io.hookline.content.learn.learning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;

/** What a learning says. */
record LearningUpdate(@JsonUnwrapped @Valid LearningFacts facts, @Valid LearningEvidence evidence) {

  LearningUpdate {
    evidence = evidence == null ? LearningEvidence.NONE : evidence;
  }

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    Violation.requireNone(evidence.faults());
  }

  /**
   * @param kept its terms as they are kept
   */
  LearningContent content(Terms kept) {
    return new LearningContent(
        facts.statement(),
        facts.detail(),
        facts.pillarIds(),
        facts.seriesIds(),
        facts.networks(),
        kept,
        evidence,
        facts.confidence());
  }
}
