package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.result.StudyShares;
import io.hookline.attribution.lift.study.StudyFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a study met so far, without a word of what they did.
 *
 * @param latest when somebody was met first for the last time; null for nobody
 */
@Schema(name = "StudyEnrolment")
record EnrolmentView(
    UUID studyId,
    Instant asOf,
    StudyShares shares,
    List<OfArm> arms,
    @Schema(nullable = true) Instant latest) {

  /**
   * Of an arm.
   *
   * @param crossedOver of the persons those who were met in two arms
   * @param treatedOtherwise of these those who were treated in another arm than the lot's
   * @param known of the persons those who are known by an event, a visit or an order
   */
  @Schema(name = "StudyEnrolmentOfArm")
  record OfArm(
      @Schema(examples = "AD") String name,
      @Schema(examples = "8801") long persons,
      @Schema(examples = "12") long crossedOver,
      @Schema(examples = "0") long treatedOtherwise,
      @Schema(examples = "8120") long known) {}

  static EnrolmentView of(
      StudyFacts study, Instant now, StudyShares shares, List<Enrolment.OfArm> enrolled) {
    Map<String, Enrolment.OfArm> byArm =
        enrolled.stream().collect(Collectors.toMap(Enrolment.OfArm::arm, Function.identity()));
    return new EnrolmentView(
        study.id(),
        now,
        shares,
        study.design().holdout().arms().stream()
            .map(arm -> ofArm(arm.name(), byArm.get(arm.name())))
            .toList(),
        enrolled.stream().map(Enrolment.OfArm::latest).max(Comparator.naturalOrder()).orElse(null));
  }

  private static OfArm ofArm(String name, Enrolment.OfArm counted) {
    return counted == null
        ? new OfArm(name, 0, 0, 0, 0)
        : new OfArm(
            name, counted.persons(), counted.crossed(), counted.otherwise(), counted.known());
  }
}
