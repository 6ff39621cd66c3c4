package io.hookline.attribution.credit.comparison;

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

@Path("/v1/brands/{brand}/attribution-runs/{run}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionComparisonResource {

  private final CompareRuns compare;
  private final Comparisons comparisons;

  AttributionComparisonResource(CompareRuns compare, Comparisons comparisons) {
    this.compare = compare;
    this.comparisons = comparisons;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "compareAttributionRuns",
      summary = "Read what other runs give to each unit, beside this one as the reference",
      description =
          "A row for each unit and run: the unit with the most credit in the reference first, and"
              + " of each the reference before the others. Runs that do not cover the period, or"
              + " that do not count the same conversions, are refused.")
  public Page<ComparedUnitView> list(
      @PathParam("run") UUID id,
      @Valid @BeanParam ComparisonFilter filter,
      @Valid @BeanParam PageQuery page) {
    ComparedRuns runs = compare.of(id, filter);
    return Page.of(
        comparisons.rows(runs, ComparisonPlace.behind(page.cursor()), page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row.view(runs.period().brand().currency()));
  }

  @GET
  @Path("/total")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getAttributionComparison",
      summary = "Read what compared runs are, in what they differ, and all that they give",
      description = "Figures by any unit sum to these, which are those of each run's own total.")
  public ComparisonTotalView total(
      @PathParam("run") UUID id, @Valid @BeanParam ComparisonFilter filter) {
    return comparisons.total(compare.of(id, filter));
  }
}
