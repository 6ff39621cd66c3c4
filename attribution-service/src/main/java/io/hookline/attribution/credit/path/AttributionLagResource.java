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

@Path("/v1/brands/{brand}/attribution-runs/{run}/lag")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionLagResource {

  private final CompletedRuns runs;
  private final RunPeriods periods;
  private final AttributionLags lags;

  AttributionLagResource(CompletedRuns runs, RunPeriods periods, AttributionLags lags) {
    this.runs = runs;
    this.periods = periods;
    this.lags = lags;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionLags",
      summary = "Read how long conversions took since a touch of each channel, campaign or so on",
      description =
          "Each conversion is of the unit of the one touch from which its time runs, so the rows"
              + " together are all conversions that count. No time is longer than the windows of"
              + " the run's setting.")
  public Page<AttributionLagView> list(
      @PathParam("run") UUID id,
      @Valid @BeanParam LagFilter filter,
      @Valid @BeanParam PageQuery page) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return Page.of(
        lags.rows(
            run, period, filter.by, filter.since, PathPlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(period.brand().currency()));
  }

  @GET
  @Path("/total")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getAttributionLag",
      summary = "Read how long all conversions of a completed run took, and over how many touches",
      description =
          "Time since the first and since the last touch, by hours of the first day and then by"
              + " days; touches on the path, and steps, where touches of the same unit that follow"
              + " each other are one. No time is longer than the windows of the run's setting.")
  public AttributionLagTotalView total(
      @PathParam("run") UUID id, @Valid @BeanParam LagTotalFilter filter) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return new LagTotalViews(lags.total(run, period, filter.by), run, period).view();
  }
}
