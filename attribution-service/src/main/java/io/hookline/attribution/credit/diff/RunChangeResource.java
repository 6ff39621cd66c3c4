package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.attribution.credit.unit.CreditUnitViews;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/attribution-runs/{run}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class RunChangeResource {

  private final RunPairs runs;
  private final FindDifferences find;
  private final CreditUnitViews units;
  private final BrandDirectory brands;

  RunChangeResource(
      RunPairs runs, FindDifferences find, CreditUnitViews units, BrandDirectory brands) {
    this.runs = runs;
    this.find = find;
    this.units = units;
    this.brands = brands;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionChanges",
      summary = "List the conversions of which a completed run gives otherwise than an earlier one",
      description =
          "With what each touch got before and after, and why: what was told of the conversion"
              + " between the runs, and where they are under other rules, what of these shows in"
              + " it. The latest known conversions first; those of which both give the same are"
              + " left out.")
  public Page<RunChangeView> list(
      @PathParam("run") UUID id,
      @Parameter(
              description =
                  "The earlier run, under whatever rules; the one before under the same if left out")
          @QueryParam("since")
          UUID since,
      @Valid @BeanParam PageQuery page) {
    RunPair pair = runs.of(id, since);
    List<Difference> found = find.before(pair, page.before(), page.fetch());
    Map<Integer, CreditUnitView> before = units(pair.former(), found, Difference::former);
    Map<Integer, CreditUnitView> after = units(pair.present(), found, Difference::present);
    String currency = brands.get(pair.present().brand()).currency();
    return Page.of(
        found,
        page,
        one -> new Object[] {one.conversion()},
        one ->
            new RunChangeView(
                one.conversion(),
                List.copyOf(one.reasons(pair)),
                one.former() == null ? null : one.former().view(before, currency),
                one.present() == null ? null : one.present().view(after, currency)));
  }

  @GET
  @Path("/moves")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listAttributionMoves",
      summary = "Read what each channel, creator or other unit gained and lost between two runs",
      description =
          "Those with the most of both first, then by their keys. What a unit gained of some"
              + " conversions and lost of others is not set off; net is.")
  public Page<CreditMoveView> moves(
      @PathParam("run") UUID id,
      @Parameter(
              description =
                  "The earlier run, under whatever rules; the one before under the same if left out")
          @QueryParam("since")
          UUID since,
      @Parameter(description = "What the rows are") @QueryParam("by") @DefaultValue("CHANNEL")
          UnitDimension by,
      @Valid @BeanParam PageQuery page) {
    RunPair pair = runs.of(id, since).byConversion();
    String currency = brands.get(pair.present().brand()).currency();
    return Page.of(
        find.moves(pair, by, MovePlace.behind(page.cursor()), page.fetch()),
        page,
        move -> move.place().parts(),
        move -> move.view(currency));
  }

  private Map<Integer, CreditUnitView> units(
      CompletedRun run, List<Difference> found, Function<Difference, Side> side) {
    return units.of(
        run,
        found.stream()
            .map(side)
            .filter(Objects::nonNull)
            .flatMap(one -> one.given().stream())
            .map(Side.Given::unit)
            .toList());
  }
}
