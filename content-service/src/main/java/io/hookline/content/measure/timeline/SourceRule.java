package io.hookline.content.measure.timeline;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.List;

/** Nobody writes in the services' name. */
final class SourceRule {

  private SourceRule() {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  static void check(EntrySource source) {
    if (source == EntrySource.AUTOMATIC) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "Automatic entries come from the services' own changes.",
          List.of(new Violation("source", "must be MANUAL or API")));
    }
  }
}
