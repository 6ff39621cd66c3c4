package io.hookline.attribution.lift.study;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/studies/{study}/plan")
@Tag(name = "Lift studies")
@Transactional
class StudyPlanResource {

  private final StudyRepository studies;
  private final CheckDesign check;

  StudyPlanResource(StudyRepository studies, CheckDesign check) {
    this.studies = studies;
    this.check = check;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getStudyPlan",
      summary = "Read what a study could find",
      description =
          "Of a draft by what it expects and the brand's own history; of one that is registered as it"
              + " was said then. A study that cannot say it is not registered.")
  public StudyPlanView plan(@PathParam("study") UUID id) {
    StudyFacts study = studies.get(id).facts();
    return study.isRegistered()
        ? study.registration().plan()
        : check.of(study.design().kind()).plan(study);
  }
}
