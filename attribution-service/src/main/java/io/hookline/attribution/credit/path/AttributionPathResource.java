package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.figure.RunPeriods;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/attribution-runs/{run}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionPathResource {

  private final CompletedRuns runs;
  private final RunPeriods periods;
  private final JourneyPaths paths;

  AttributionPathResource(CompletedRuns runs, RunPeriods periods, JourneyPaths paths) {
    this.runs = runs;
    this.periods = periods;
    this.paths = paths;
  }

  @GET
  @Path("/roles")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionRoles",
      summary = "Read who opens, helps and closes on the paths of a completed run",
      description =
          "A conversion counts once for a unit, however often that stands on its path. The same of"
              + " every model: a role is no credit.")
  public Page<AttributionRoleView> roles(
      @PathParam("run") UUID id,
      @Valid @BeanParam RoleFilter filter,
      @Valid @BeanParam PageQuery page) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return Page.of(
        paths.roles(run, period, filter.by, PathPlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(period.brand().currency()));
  }

  @GET
  @Path("/paths")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionPaths",
      summary = "Read by which paths most conversions of a completed run came",
      description =
          "The top paths, then all others together, then conversions without any eligible touch:"
              + " the rows together are all conversions that count. Paths end with the order; what"
              + " came behind it is on none.")
  public Page<AttributionPathView> paths(
      @PathParam("run") UUID id,
      @Valid @BeanParam AttributionPathFilter filter,
      @Valid @BeanParam PageQuery page) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return Page.of(
        paths.paths(run, period, filter, RankPlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(period.brand().currency()));
  }

  @GET
  @Path("/stage-paths")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionStagePaths",
      summary = "Read what was met next behind a post, or a stage of the funnel, up to the order",
      description =
          "Of those who ordered: who did not is on no path of a run. Codes and answers are no"
              + " touches here, as nobody meets them between two others.")
  public Page<StagePathView> stagePaths(
      @PathParam("run") UUID id,
      @Valid @BeanParam NextFilter filter,
      @Valid @BeanParam PageQuery page) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return Page.of(
        paths.next(run, period, filter, RankPlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(period.brand().currency()));
  }
}
