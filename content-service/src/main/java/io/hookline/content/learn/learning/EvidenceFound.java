package io.hookline.content.learn.learning;

import io.hookline.content.learn.experiment.Verdict;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Of what some learnings name, what is there.
 *
 * @param verdicts of those of the experiments that have ended with a result
 */
record EvidenceFound(
    Set<UUID> pillars,
    Set<UUID> series,
    Set<UUID> posts,
    Set<UUID> experiments,
    Map<UUID, Verdict> verdicts) {

  /**
   * @throws Problem REFERENCE_UNKNOWN, CONFIDENCE_UNSUPPORTED
   */
  void require(LearningUpdate learning) {
    References references = new References();
    add(references, "pillarIds", learning.facts().pillarIds(), "pillar", pillars);
    add(references, "seriesIds", learning.facts().seriesIds(), "series", series);
    LearningEvidence evidence = learning.evidence();
    add(references, "evidence.postIds", evidence.postIds(), "post", posts);
    add(references, "evidence.experimentIds", evidence.experimentIds(), "experiment", experiments);
    references.require();
    requireSupport(learning);
  }

  private static void add(
      References references, String field, List<UUID> ids, String what, Set<UUID> known) {
    for (int i = 0; i < ids.size(); i++) {
      references.add(field + "[" + i + "]", ids.get(i), what, known::contains);
    }
  }

  private void requireSupport(LearningUpdate learning) {
    Confidence most = most(learning.evidence());
    if (learning.facts().confidence().compareTo(most) > 0) {
      throw new Problem(
          LearningProblem.CONFIDENCE_UNSUPPORTED,
          most == Confidence.LOW
              ? "Name a figure with numerator, denominator and days, or an experiment that has ended"
                  + " with enough data."
              : "Name an experiment that has ended and shown a difference.",
          List.of(new Violation("confidence", "must be at most " + most)));
    }
  }

  private Confidence most(LearningEvidence evidence) {
    Confidence most = evidence.hasFigureWithBasis() ? Confidence.MEDIUM : Confidence.LOW;
    for (UUID experiment : evidence.experimentIds()) {
      Confidence by = by(verdicts.get(experiment));
      most = by.compareTo(most) > 0 ? by : most;
    }
    return most;
  }

  /**
   * @param verdict null of an experiment without a result
   */
  private static Confidence by(Verdict verdict) {
    if (verdict == null) {
      return Confidence.LOW;
    }
    return switch (verdict) {
      case NOT_ENOUGH_DATA -> Confidence.LOW;
      case NO_DIFFERENCE_SHOWN -> Confidence.MEDIUM;
      case VARIANT_BETTER, CONTROL_BETTER -> Confidence.HIGH;
    };
  }
}
