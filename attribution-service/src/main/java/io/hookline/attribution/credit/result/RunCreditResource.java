package io.hookline.attribution.credit.result;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.attribution.credit.unit.CreditUnitViews;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/attribution-runs/{run}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class RunCreditResource {

  private final CompletedRuns runs;
  private final RunCredits credits;
  private final Reconcile reconcile;
  private final CreditUnitViews units;
  private final BrandDirectory brands;

  RunCreditResource(
      CompletedRuns runs,
      RunCredits credits,
      Reconcile reconcile,
      CreditUnitViews units,
      BrandDirectory brands) {
    this.runs = runs;
    this.credits = credits;
    this.reconcile = reconcile;
    this.units = units;
    this.brands = brands;
  }

  @GET
  @Path("/credits")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listRunCredits",
      summary = "List what touches got of orders by a completed run, the latest orders first",
      description =
          "A row for each touch that got something; orders without eligible evidence have none."
              + " Models of paths (MARKOV, SHAPLEY) give nothing of a single order: read figures of"
              + " their runs.")
  public Page<RunCreditView> credits(
      @PathParam("run") UUID id,
      @Valid @BeanParam RunCreditFilter filter,
      @Valid @BeanParam PageQuery page) {
    if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    CompletedRun run = runs.get(id);
    BrandFacts brand = brands.get(run.brand());
    List<RunCredits.Row> rows =
        credits.behind(run, filter, brand, CreditPlace.behind(page.cursor()), page.fetch());
    Map<Integer, CreditUnitView> meanings =
        units.of(run, rows.stream().map(RunCredits.Row::unit).toList());
    return Page.of(
        rows,
        page,
        row -> row.place().parts(),
        row -> view(row, meanings.get(row.unit()), brand.currency()));
  }

  private static RunCreditView view(RunCredits.Row row, CreditUnitView unit, String currency) {
    return new RunCreditView(
        row.place().conversion(),
        row.place().occurredAt(),
        row.touch(),
        row.kind(),
        row.touchedAt(),
        unit,
        Amounts.share(BigDecimal.valueOf(row.share())),
        Amounts.money(row.value(), currency),
        Amounts.money(row.refunded(), currency));
  }

  @GET
  @Path("/reconciliation")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "reconcileAttributionRun",
      summary = "See that a completed run's credits add up to its orders and their refunds",
      description =
          "What touches got and what nothing explains come to all orders that count, and so do the"
              + " figures by day: each difference is 0. Beside them, what orders say now: it differs"
              + " by those that changed since.")
  public ReconciliationView reconciliation(@PathParam("run") UUID id) {
    CompletedRun run = runs.get(id);
    return reconcile.of(run, brands.get(run.brand()).currency());
  }
}
