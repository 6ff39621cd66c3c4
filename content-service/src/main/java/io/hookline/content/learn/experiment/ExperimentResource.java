package io.hookline.content.learn.experiment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/experiments")
@Tag(name = "Experiments")
@Transactional
class ExperimentResource {

  private final ExperimentRepository experiments;
  private final DesignRules rules;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ExperimentResource(ExperimentRepository experiments, DesignRules rules, Clock clock) {
    this.experiments = experiments;
    this.rules = rules;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "designExperiment",
      summary = "Design an experiment with one variable",
      description = "All of the design can change until the experiment starts, and nothing after.")
  public RestResponse<ExperimentView> design(@NotNull @Valid NewExperiment body) {
    rules.check(body.design());
    int seed = body.seed() == null ? random.nextInt() : body.seed();
    Experiment experiment = new Experiment(Ids.next(), body.design(), seed, clock.instant());
    return Answers.created(
        "experiments", experiments.save(experiment, ExperimentEvent.Designed::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listExperiments", summary = "List experiments, newest first")
  public Page<ExperimentView> list(
      @BeanParam ExperimentFilter filter, @Valid @BeanParam PageQuery page) {
    return experiments.page(page, filter.where());
  }

  @GET
  @Path("/{experiment}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getExperiment", summary = "Read an experiment")
  public RestResponse<ExperimentView> get(@PathParam("experiment") UUID id) {
    return Answers.ok(experiments.view(id));
  }

  @PUT
  @Path("/{experiment}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "redesignExperiment",
      summary = "Change the design of an experiment that has not started")
  public RestResponse<ExperimentView> redesign(
      @PathParam("experiment") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ExperimentUpdate body) {
    Experiment experiment = experiments.get(id, ifMatch);
    rules.check(body.design());
    experiment.update(body.design(), clock.instant());
    return Answers.ok(experiments.save(experiment, ExperimentEvent.Redesigned::new));
  }
}
