package io.hookline.content.plan.series;

import io.hookline.content.plan.pillar.Pillars;
import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
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
import java.time.Clock;
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
  private final SeriesTerms terms;
  private final Vocabularies vocabularies;
  private final Pillars pillars;
  private final ReadSeriesHealth health;
  private final Clock clock;

  SeriesResource(
      SeriesRepository series,
      SeriesTerms terms,
      Vocabularies vocabularies,
      Pillars pillars,
      ReadSeriesHealth health,
      Clock clock) {
    this.series = series;
    this.terms = terms;
    this.vocabularies = vocabularies;
    this.pillars = pillars;
    this.health = health;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createSeries", summary = "Create a series under a pillar")
  public RestResponse<SeriesView> create(@NotNull @Valid NewSeries body) {
    requirePillar(body.pillarId());
    SeriesUpdate facts = terms.keep(SeriesTerms.Sent.ofNew(body.facts()));
    Series created = new Series(Ids.next(), facts, body.state(), clock.instant());
    return Answers.created("series", series.save(created, SeriesEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listSeries", summary = "List series, newest first")
  public Page<SeriesView> list(
      @BeanParam SeriesFilter filter,
      @BeanParam TermFilter termFilter,
      @Valid @BeanParam PageQuery page) {
    return series.page(page, termFilter.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/health")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getSeriesHealth",
      summary = "Read what keeps the brand's series from working",
      description = "Three to five active series can be kept up and are recognised.")
  public SeriesHealthView health() {
    return health.read();
  }

  @GET
  @Path("/{series}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSeries", summary = "Read a series")
  public RestResponse<SeriesView> get(@PathParam("series") UUID id) {
    return Answers.ok(series.view(id));
  }

  @PUT
  @Path("/{series}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateSeries", summary = "Replace what is recorded of a series")
  public RestResponse<SeriesView> update(
      @PathParam("series") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SeriesUpdate body) {
    Series found = series.get(id, ifMatch);
    if (!body.pillarId().equals(found.pillarId())) {
      requirePillar(body.pillarId());
    }
    found.update(
        terms.keep(new SeriesTerms.Sent(body, found.terms(), found.variation())), clock.instant());
    return Answers.ok(series.save(found, SeriesEvent.Updated::new));
  }

  private void requirePillar(UUID id) {
    References.require("pillarId", id, "pillar", pillars::has);
    if (!pillars.holdActive(id)) {
      throw new Problem(
          SeriesProblem.SERIES_PILLAR_ARCHIVED, "The pillar " + id + " was archived.");
    }
  }
}
