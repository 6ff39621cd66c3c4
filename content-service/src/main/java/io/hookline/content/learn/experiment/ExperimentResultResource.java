package io.hookline.content.learn.experiment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an experiment needs, and what it shows. */
@Path("/v1/brands/{brand}/experiments/{experiment}")
@Tag(name = "Experiments")
@Transactional
class ExperimentResultResource {

  private final ExperimentRepository experiments;
  private final LookAtExperiment look;

  ExperimentResultResource(ExperimentRepository experiments, LookAtExperiment look) {
    this.experiments = experiments;
    this.look = look;
  }

  @GET
  @Path("/result")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getExperimentResult",
      summary = "Look at what an experiment shows",
      description =
          "Before the look that was fixed it shows counts and no verdict; after the conclusion what"
              + " was kept.")
  public ExperimentResultView result(@PathParam("experiment") UUID id) {
    return look.at(experiments.get(id));
  }

  @POST
  @Path("/plan")
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("It computes, and changes nothing.")
  @Idempotent
  @Operation(
      operationId = "planExperiment",
      summary = "Ask in which order pairs go out, and how much has to be tried",
      description = "By lot from the experiment's seed: the same each time.")
  public RestResponse<ExperimentPlanView> plan(
      @PathParam("experiment") UUID id, @NotNull @Valid NewExperimentPlan body) {
    Experiment experiment = experiments.get(id);
    return RestResponse.ok(ExperimentPlanView.of(experiment.design(), experiment.seed(), body));
  }
}
