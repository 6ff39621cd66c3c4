package io.hookline.reporting.figures.objective;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether measures may prove that an objective is reached. */
public final class Objectives {

  private Objectives() {}

  /**
   * @param objective null for a question that names none
   * @param measures all that a question or report shows
   * @throws Problem FORBIDDEN_PROOF with the reason for each measure
   */
  public static void check(Objective objective, List<? extends ShownMeasure> measures) {
    if (objective == null) {
      return;
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      int at = i;
      reason(objective, measures, measures.get(i))
          .ifPresent(
              reason ->
                  violations.add(
                      new Violation(
                          "measures[" + at + "]",
                          measures.get(at).id()
                              + " is no proof of "
                              + words(objective)
                              + ": "
                              + reason)));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          ObjectiveProblem.FORBIDDEN_PROOF,
          sentence(violations.get(0).message()) + " It shows by " + shown(objective) + ".",
          violations);
    }
  }

  /** Why a measure, shown by itself, proves nothing of the objective; empty where it may. */
  public static Optional<String> against(Objective objective, ShownMeasure measure) {
    return reason(objective, List.of(measure), measure);
  }

  private static Optional<String> reason(
      Objective objective, List<? extends ShownMeasure> all, ShownMeasure measure) {
    return objective.forbidden().stream()
        .filter(proof -> proof.covers(measure))
        .filter(proof -> !proof.alone() || all.stream().allMatch(proof::covers))
        .map(ForbiddenProof::reason)
        .findFirst();
  }

  private static String words(Objective objective) {
    return objective.label().toLowerCase(Locale.ROOT);
  }

  private static String shown(Objective objective) {
    return String.join(", ", objective.measures());
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
