package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.AssignmentUnit;
import io.hookline.attribution.lift.study.StudyFacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which arms people are.
 *
 * @param active whether the study runs now; while it does not, everybody is treated as usual
 * @param salt with which the lots are drawn
 * @param assignments in the order in which people were asked for
 */
@Schema(name = "Assignments")
record AssignmentsView(
    UUID studyId,
    boolean active,
    AssignmentUnit unit,
    @Schema(examples = "3f7c0a5e9b1d4c2680aa51c7d2e94f06") String salt,
    List<PersonAssignment> assignments) {

  static AssignmentsView of(StudyFacts study, List<PersonAssignment> assignments, Instant now) {
    return new AssignmentsView(
        study.id(),
        study.runsAt(now),
        study.design().holdout().unit(),
        study.registration().salt(),
        assignments);
  }
}
