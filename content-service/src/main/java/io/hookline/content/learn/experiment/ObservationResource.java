package io.hookline.content.learn.experiment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.OkWhenUnchanged;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What the two ads, or links, of an experiment count each day. */
@Path("/v1/brands/{brand}/experiments/{experiment}/observations")
@Tag(name = "Experiments")
@Transactional
class ObservationResource {

  private final ExperimentRepository experiments;
  private final TakeObservations take;
  private final ObservationRows rows;

  ObservationResource(
      ExperimentRepository experiments, TakeObservations take, ObservationRows rows) {
    this.experiments = experiments;
    this.take = take;
    this.rows = rows;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("An observation never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordExperimentObservation",
      summary = "Record what an arm counted on one day",
      description =
          "Of that day alone. A correction is another observation of the day that was collected"
              + " later; what was recorded stays.")
  public RestResponse<ObservationView> record(
      @PathParam("experiment") UUID id, @NotNull @Valid NewExperimentObservation body) {
    // Locked, so that none is added to an experiment that is concluded meanwhile.
    ObservationView observation = take.checked(experiments.getLocked(id), body);
    ObservationView there = take.add(List.of(observation)).get(observation.id());
    // Whoever did not see the answer sends it again.
    boolean news = TakeObservations.outcome(observation, there).accepted().isRecorded();
    return RestResponse.status(news ? RestResponse.Status.CREATED : RestResponse.Status.OK, there);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listExperimentObservations",
      summary = "List what the arms of an experiment counted, newest first")
  public Page<ObservationView> list(
      @PathParam("experiment") UUID id, @Valid @BeanParam PageQuery page) {
    experiments.get(id);
    return Page.of(
        rows.before(id, page.before(), page.fetch()),
        page,
        observation -> new Object[] {observation.id()},
        Function.identity());
  }
}
