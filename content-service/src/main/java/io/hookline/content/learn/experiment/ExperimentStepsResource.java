package io.hookline.content.learn.experiment;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of an experiment's life. */
@Path("/v1/brands/{brand}/experiments/{experiment}")
@Tag(name = "Experiments")
@Transactional
class ExperimentStepsResource {

  private final ExperimentRepository experiments;
  private final ComparePosts posts;
  private final LookAtExperiment look;
  private final Calendars calendars;
  private final Clock clock;

  ExperimentStepsResource(
      ExperimentRepository experiments,
      ComparePosts posts,
      LookAtExperiment look,
      Calendars calendars,
      Clock clock) {
    this.experiments = experiments;
    this.posts = posts;
    this.look = look;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Path("/start")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "startExperiment",
      summary = "Fix an experiment's design and start it",
      description =
          "Refused when control and variant differ in a field that does not belong to the variable,"
              + " with each such field. From here on the design stays as it is.")
  public RestResponse<ExperimentView> start(@PathParam("experiment") UUID id) {
    Experiment experiment = experiments.getLocked(id);
    experiment.start(calendars.today(), clock.instant());
    posts.require(experiment.design());
    return Answers.ok(experiments.save(experiment, ExperimentEvent.Started::new));
  }

  @POST
  @Path("/conclude")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "concludeExperiment",
      summary = "Keep an experiment's result for good",
      description =
          "When its end is over; one with looks each day also as soon as a difference is shown.")
  public RestResponse<ExperimentView> conclude(@PathParam("experiment") UUID id) {
    Experiment experiment = experiments.getLocked(id);
    experiment.conclude(look.at(experiment), calendars.today(), clock.instant());
    return Answers.ok(experiments.save(experiment, ExperimentEvent.Concluded::new));
  }

  @POST
  @Path("/stop")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "stopExperiment", summary = "End an experiment without a result")
  public RestResponse<ExperimentView> stop(
      @PathParam("experiment") UUID id, @NotNull @Valid NewExperimentStop body) {
    Experiment experiment = experiments.getLocked(id);
    experiment.stop(body.reason(), clock.instant());
    return Answers.ok(experiments.save(experiment, ExperimentEvent.Stopped::new));
  }
}
