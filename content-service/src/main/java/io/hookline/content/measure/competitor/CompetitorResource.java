package io.hookline.content.measure.competitor;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/competitors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitors")
@Transactional
class CompetitorResource {

  private final CompetitorRepository competitors;
  private final Accounts accounts;
  private final Calendars calendars;
  private final Clock clock;

  CompetitorResource(
      CompetitorRepository competitors, Accounts accounts, Calendars calendars, Clock clock) {
    this.competitors = competitors;
    this.accounts = accounts;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addCompetitor",
      summary = "Track an account that the brand compares itself with",
      description = "An account of the brand itself is refused.")
  public RestResponse<CompetitorView> add(@NotNull @Valid NewCompetitor body) {
    Competitor competitor = new Competitor(Ids.next(), body, calendars.today(), clock.instant());
    requireForeign(competitor);
    return Answers.created("competitors", competitors.save(competitor, CompetitorEvent.Added::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listCompetitors", summary = "List competitors, newest first")
  public Page<CompetitorView> list(
      @Parameter(description = "Only on this network") @QueryParam("network") Network network,
      @Valid @BeanParam PageQuery page) {
    return competitors.page(page, new Filter("network", network));
  }

  @GET
  @Path("/{competitor}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCompetitor", summary = "Read a competitor")
  public RestResponse<CompetitorView> get(@PathParam("competitor") UUID id) {
    return Answers.ok(competitors.view(id));
  }

  @PUT
  @Path("/{competitor}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateCompetitor",
      summary = "Rename a competitor, or end its tracking",
      description = "What was recorded of it stays.")
  public RestResponse<CompetitorView> update(
      @PathParam("competitor") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CompetitorUpdate body) {
    Competitor competitor = competitors.get(id, ifMatch);
    competitor.update(body, clock.instant());
    requireForeign(competitor);
    return Answers.ok(competitors.save(competitor, CompetitorEvent.Updated::new));
  }

  private void requireForeign(Competitor competitor) {
    TrackedAccount tracked = competitor.tracked();
    if (!accounts.named(tracked.network(), List.of(tracked.handle())).isEmpty()) {
      throw new Problem(
          CompetitorProblem.COMPETITOR_IS_OWN_ACCOUNT,
          tracked.handle() + " on " + tracked.network() + " is an account of the brand.");
    }
  }
}
