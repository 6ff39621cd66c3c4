package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.result.StudyShares;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.openapi.RefusalsOf;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/studies/{study}/enrolment")
@Tag(name = "Lift studies")
@Transactional
class EnrolmentResource {

  private final Studies studies;
  private final Enrolment enrolment;
  private final Clock clock;

  EnrolmentResource(Studies studies, Enrolment enrolment, Clock clock) {
    this.studies = studies;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "getEnrolment",
      summary = "Read whom a study of people met so far",
      description =
          "With the check of shares, which tells early that something is wrong with how people are"
              + " shared out or told of. It shows nothing of what they did, so it may be read at any"
              + " time.")
  public EnrolmentView get(@PathParam("study") UUID id) {
    StudyFacts study = studies.of(StudyKind.USER_HOLDOUT, id);
    Instant now = clock.instant();
    return EnrolmentView.of(
        study, now, StudyShares.of(enrolment.shares(study, now)), enrolment.of(study, now));
  }
}
