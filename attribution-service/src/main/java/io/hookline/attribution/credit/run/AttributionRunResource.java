package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.AttributionSettings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/brands/{brand}/attribution-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionRunResource {

  private final RunRepository runs;
  private final RequestRun request;
  private final MoveRuns move;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  AttributionRunResource(
      RunRepository runs,
      RequestRun request,
      MoveRuns move,
      CurrentBrand brand,
      CurrentActor actor) {
    this.runs = runs;
    this.request = request;
    this.move = move;
    this.brand = brand;
    this.actor = actor;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @RefusalsOf(AttributionSettings.class)
  @Operation(
      operationId = "requestAttributionRun",
      summary = "Have credit of all orders worked out under a setting",
      description =
          "The first run under a version of a setting and of the rules for channels works out all"
              + " orders, a later one what changed since the one before. What it says can be read"
              + " when it is COMPLETED, and never changes then.")
  public RestResponse<AttributionRunView> request(@NotNull @Valid NewAttributionRun body) {
    AttributionRunView run = request.of(body, RunCause.REQUEST, actor.actor().subject());
    return ResponseBuilder.create(Status.ACCEPTED, run)
        .location(URI.create("/v1/brands/" + brand.slug() + "/attribution-runs/" + run.id()))
        .build();
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listAttributionRuns", summary = "List runs, newest first")
  public Page<AttributionRunView> list(
      @Valid @BeanParam RunFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        runs.before(page.before(), filter.setting, filter.status, page.fetch()),
        page,
        run -> new Object[] {run.id()},
        RunRow::view);
  }

  @GET
  @Path("/{run}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getAttributionRun", summary = "Read how far a run is")
  public RestResponse<AttributionRunView> get(@PathParam("run") UUID id) {
    return Answers.ok(runs.get(id).view());
  }

  @POST
  @Path("/{run}/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "cancelAttributionRun",
      summary = "Stop a run",
      description = "What it has worked out is kept, and is not to be read, until it is resumed.")
  public RestResponse<AttributionRunView> cancel(@PathParam("run") UUID id) {
    return Answers.ok(move.cancel(id));
  }

  @POST
  @Path("/{run}/resume")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "resumeAttributionRun",
      summary = "Let a run go on that was cancelled or has failed",
      description =
          "From where it was; what changed meanwhile counts, as in a run that was never stopped.")
  public RestResponse<AttributionRunView> resume(@PathParam("run") UUID id) {
    return Answers.ok(move.resume(id));
  }

  @POST
  @Path("/{run}/discard")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "discardAttributionRun",
      summary = "Give up a run that was cancelled or has failed",
      description =
          "What it has worked out is taken back; then it is DISCARDED, and another one can be made"
              + " under the same rules.")
  public RestResponse<AttributionRunView> discard(@PathParam("run") UUID id) {
    return ResponseBuilder.create(Status.ACCEPTED, move.discard(id)).build();
  }
}
