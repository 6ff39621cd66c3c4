package io.hookline.attribution.credit.figure;

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

@Path("/v1/brands/{brand}/attribution-runs/{run}/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionFigureResource {

  private final CompletedRuns runs;
  private final RunPeriods periods;
  private final AttributionFigures figures;

  AttributionFigureResource(CompletedRuns runs, RunPeriods periods, AttributionFigures figures) {
    this.runs = runs;
    this.periods = periods;
    this.figures = figures;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionFigures",
      summary = "Read what a completed run gives to each channel, creator or other unit",
      description =
          "Those with the most credit first, then touches that have no such unit, then conversions"
              + " that nothing explains: the rows together are all conversions that count. A model"
              + " that learns from all paths (MARKOV, SHAPLEY) gives credit by what its paths are of"
              + " only, and of all orders together, so without from and to.")
  public Page<AttributionFigureView> list(
      @PathParam("run") UUID id,
      @Valid @BeanParam FigureFilter filter,
      @Valid @BeanParam PageQuery page) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    boolean byOrder = !run.setting().rules().model().isDataDriven();
    return Page.of(
        figures.rows(run, period, filter.by, FigurePlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(period.brand().currency(), byOrder));
  }

  @GET
  @Path("/total")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getAttributionTotal",
      summary = "Read all that a completed run gives, beside what it says of all its orders",
      description =
          "Figures by any unit sum to these. Without from and to, credited is the run's, and"
              + " conversions are the run's but for those that do not count where a person counts"
              + " once.")
  public AttributionTotalView total(
      @PathParam("run") UUID id, @Valid @BeanParam RunPeriodFilter filter) {
    CompletedRun run = runs.get(id);
    RunPeriod period = periods.of(filter);
    return figures.total(run, period).view(run, period);
  }
}
