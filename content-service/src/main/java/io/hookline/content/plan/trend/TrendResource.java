package io.hookline.content.plan.trend;

import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
@Transactional
class TrendResource {

  private final TrendRepository trends;
  private final KnownTrends known;
  private final Vocabularies vocabularies;
  private final Clock clock;

  TrendResource(TrendRepository trends, KnownTrends known, Vocabularies vocabularies, Clock clock) {
    this.trends = trends;
    this.known = known;
    this.vocabularies = vocabularies;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createTrend",
      summary = "Record a trend that was found",
      description =
          "A trend of the same kind and name, or with the same link however it was shared, is"
              + " refused, and the answer names the one that exists.")
  public RestResponse<TrendView> create(@NotNull @Valid NewTrend body) {
    Instant now = clock.instant();
    Terms terms = vocabularies.keep(body.terms(), null);
    Trend trend = new Trend(Ids.next(), body.facts(now).withTerms(terms), now);
    known.requireNone(trend.keys());
    return Answers.created("trends", trends.save(trend, TrendEvent.Found::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listTrends",
      summary = "List trends with their uses, newest first",
      description = "dueBefore shows what was skipped or watched and is to be looked at again.")
  public Page<TrendView> list(
      @Valid @BeanParam TrendFilter filter,
      @BeanParam TermFilter terms,
      @Valid @BeanParam PageQuery page) {
    return trends.counted(page, terms.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/{trend}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getTrend", summary = "Read a trend")
  public RestResponse<TrendView> get(@PathParam("trend") UUID id) {
    return Answers.ok(trends.view(id));
  }

  @PUT
  @Path("/{trend}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateTrend",
      summary = "Replace what is recorded of a trend",
      description = "Its fit test and decision stay.")
  public RestResponse<TrendView> update(
      @PathParam("trend") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TrendUpdate body) {
    Trend trend = trends.get(id, ifMatch);
    Terms terms = vocabularies.keep(body.terms(), trend.terms());
    trend.update(body.withTerms(terms), clock.instant());
    known.requireNone(trend.keys());
    return Answers.ok(trends.save(trend, TrendEvent.Updated::new));
  }
}
