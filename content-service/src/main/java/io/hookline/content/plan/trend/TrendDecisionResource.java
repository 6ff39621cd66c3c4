package io.hookline.content.plan.trend;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether a trend fits, what was decided, and what came of it. */
@Path("/v1/brands/{brand}/trends/{trend}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
@Transactional
class TrendDecisionResource {

  private final TrendRepository trends;
  private final TrendUses uses;
  private final CurrentActor actor;
  private final Calendars calendars;
  private final Clock clock;

  TrendDecisionResource(
      TrendRepository trends,
      TrendUses uses,
      CurrentActor actor,
      Calendars calendars,
      Clock clock) {
    this.trends = trends;
    this.uses = uses;
    this.actor = actor;
    this.calendars = calendars;
    this.clock = clock;
  }

  @PUT
  @Path("/fit-test")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateFitTest",
      summary = "Answer the questions of a trend's fit test",
      description = "The trend is TESTED then, and can be decided.")
  public RestResponse<TrendView> test(
      @PathParam("trend") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FitTestUpdate body) {
    Trend trend = trends.get(id, ifMatch);
    trend.test(body, clock.instant());
    return Answers.ok(trends.save(trend, TrendEvent.Tested::new));
  }

  @POST
  @Path("/decide")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "decideTrend",
      summary = "Decide to use, skip or watch a tested trend",
      description = "A trend whose answers say no may be used all the same; the reason says why.")
  public RestResponse<TrendView> decide(
      @PathParam("trend") UUID id, @NotNull @Valid TrendDecision body) {
    Trend trend = trends.get(id);
    trend.decide(body, actor.actor().subject(), calendars.today(), clock.instant());
    return Answers.ok(trends.save(trend, TrendEvent.Decided::new));
  }

  @POST
  @Path("/reopen")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reopenTrend",
      summary = "Look at a decided trend again",
      description = "Its answers stay to be read, and are sent anew before it is decided again.")
  public RestResponse<TrendView> reopen(@PathParam("trend") UUID id) {
    Trend trend = trends.get(id);
    trend.reopen(clock.instant());
    return Answers.ok(trends.save(trend, TrendEvent.Reopened::new));
  }

  @GET
  @Path("/uses")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getTrendUses", summary = "Count the ideas that name a trend")
  public TrendUsesView uses(@PathParam("trend") UUID id) {
    trends.get(id);
    return uses.of(List.of(id)).getOrDefault(id, TrendUsesView.NONE);
  }
}
