package io.hookline.content.produce.checklist;

import io.hookline.content.plan.standards.Standard;
import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether answers fit what was asked. */
final class CheckAnswers {

  private CheckAnswers() {}

  /**
   * @throws Problem REFERENCE_UNKNOWN for an answer to nothing, VALIDATION_FAILED for two to one
   */
  static void require(ChecklistUpdate body, StandardsVersion asked) {
    Set<UUID> ids = asked.standards().stream().map(Standard::id).collect(Collectors.toSet());
    Set<UUID> answered = new HashSet<>();
    List<Violation> unknown = new ArrayList<>();
    List<Violation> twice = new ArrayList<>();
    for (int i = 0; i < body.answers().size(); i++) {
      UUID id = body.answers().get(i).standardId();
      String field = "answers[" + i + "].standardId";
      if (!ids.contains(id)) {
        unknown.add(new Violation(field, "is not in version " + asked.version()));
      } else if (!answered.add(id)) {
        twice.add(new Violation(field, "is answered twice"));
      }
    }
    Violation.requireNone(CommonProblem.REFERENCE_UNKNOWN, unknown);
    Violation.requireNone(twice);
  }
}
