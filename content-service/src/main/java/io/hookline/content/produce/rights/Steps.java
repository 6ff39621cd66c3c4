package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What holds for each step of a request's life. */
final class Steps {

  private Steps() {}

  /**
   * The rules of a step that was taken.
   *
   * @param evidence null where none is shown
   * @throws Problem VALIDATION_FAILED
   */
  static void check(String field, Instant at, Instant earliest, Instant now, NewEvidence evidence) {
    List<Violation> violations = new ArrayList<>();
    order(field, at, earliest, now, violations);
    if (evidence != null) {
      evidence.check(now, violations);
    }
    Violation.requireNone(violations);
  }

  /**
   * An instant at which a step was taken, before and after others.
   *
   * @param earliest the step before it
   */
  static void order(
      String field, Instant at, Instant earliest, Instant now, List<Violation> violations) {
    if (at.isBefore(earliest)) {
      violations.add(new Violation(field, "must not be before the step before, " + earliest));
    }
    if (ClockTolerance.isAhead(at, now)) {
      violations.add(new Violation(field, "must not be in the future"));
    }
  }
}
