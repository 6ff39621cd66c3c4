package io.hookline.content.series;

import io.hookline.content.pillar.Pillars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/series")
@Tag(name = "Series")
@Transactional
class SeriesResource {

  private final SeriesRepository series;
  private final Pillars pillars;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  SeriesResource(
      SeriesRepository series, Pillars pillars, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.series = series;
    this.pillars = pillars;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createSeries", summary = "Create a series under a pillar")
  public RestResponse<SeriesView> create(@NotNull @Valid SeriesFacts facts) {
    requirePillar(facts.pillarId());
    Series created = new Series(Ids.next(), facts, clock.instant());
    series.persistAndFlush(created);
    SeriesView view = created.view();
    outbox.append(brand.slug(), new SeriesEvent.Created(view));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/series/" + view.id()), view, view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listSeries", summary = "List series, newest first")
  public Page<SeriesView> list(
      @Parameter(description = "Only this pillar's") @QueryParam("pillarId") UUID pillar,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        series.before(page.before(), pillar, page.fetch()),
        page,
        found -> new Object[] {found.id()},
        Series::view);
  }

  @GET
  @Path("/{series}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSeries", summary = "Read a series")
  public RestResponse<SeriesView> get(@PathParam("series") UUID id) {
    SeriesView view = series.get(id).view();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Path("/{series}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateSeries", summary = "Replace what is recorded of a series")
  public RestResponse<SeriesView> update(
      @PathParam("series") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SeriesFacts facts) {
    Series found = series.get(id);
    Answers.requireMatch(ifMatch, found.version());
    requirePillar(facts.pillarId());
    found.update(facts, clock.instant());
    series.flush();
    SeriesView view = found.view();
    outbox.append(brand.slug(), new SeriesEvent.Updated(view));
    return Answers.ok(view, view.version());
  }

  private void requirePillar(UUID id) {
    if (!pillars.exist(id)) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no pillar " + id + ".",
          List.of(new Violation("pillarId", "is not a pillar of this brand")));
    }
  }
}
