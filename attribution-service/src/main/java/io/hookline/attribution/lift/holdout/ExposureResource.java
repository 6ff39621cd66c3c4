package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.holdout.ExposuresTakenView.RefusedExposure;
import io.hookline.attribution.lift.holdout.TakeExposures.Outcome;
import io.hookline.attribution.lift.holdout.TakeExposures.What;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/studies/{study}/exposures")
@Tag(name = "Lift studies")
@Transactional
class ExposureResource {

  private final AssignPersons assign;
  private final TakeExposures take;

  ExposureResource(AssignPersons assign, TakeExposures take) {
    this.assign = assign;
    this.take = take;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Traffic: of each person and arm the first instant is kept.")
  @Idempotent
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "reportExposures",
      summary = "Report whom something met that is tried, or in the control arm would have met",
      description =
          "In both arms by the same rule, or the arms are not alike. Of each person and arm the"
              + " earliest instant counts, however often and in whatever order they are told, also"
              + " after the study's end, until it is concluded. Good ones are taken beside refused"
              + " ones.")
  public RestResponse<ExposuresTakenView> report(
      @PathParam("study") UUID id, @NotNull @Valid NewExposures body) {
    StudyFacts study = assign.registered(id);
    take.requireOpen(study);
    List<Outcome> outcomes = take.take(study, body.exposures());
    return RestResponse.ok(
        new ExposuresTakenView(
            count(outcomes, What.RECORDED),
            count(outcomes, What.EARLIER),
            count(outcomes, What.KNOWN),
            refused(outcomes)));
  }

  private static int count(List<Outcome> outcomes, What what) {
    return (int) outcomes.stream().filter(outcome -> outcome.what() == what).count();
  }

  private static List<RefusedExposure> refused(List<Outcome> outcomes) {
    List<RefusedExposure> refused = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).what() == What.REFUSED) {
        refused.add(
            new RefusedExposure(
                i, outcomes.get(i).refused().field(), outcomes.get(i).refused().message()));
      }
    }
    return refused;
  }
}
