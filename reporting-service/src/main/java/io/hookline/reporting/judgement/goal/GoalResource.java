package io.hookline.reporting.judgement.goal;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Finance;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/goals")
@Tag(name = "Goals")
@Transactional
class GoalResource {

  private final Aggregates<Goal, GoalView> goals;
  private final ReadGoals readings;
  private final Finance finance;
  private final Clock clock;

  GoalResource(AggregateStore store, ReadGoals readings, Finance finance, Clock clock) {
    this.goals = new Aggregates<>(store, Goal.class, Goal::view, GoalProblem.GOAL_NOT_FOUND);
    this.readings = readings;
    this.finance = finance;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "setGoal",
      summary = "Set a goal",
      description =
          "It is set whatever there is to warn of; the warnings are in the answer, with the figures"
              + " that they rest on, and stay with the goal. One of a measure of creators' pay is set,"
              + " changed and shown with the finance right only.")
  public RestResponse<GoalView> set(@NotNull @Valid NewGoal body) {
    GoalFacts facts = checked(body.facts());
    Goal goal = new Goal(Ids.next(), facts, Warnings.of(readings.read(facts)), clock.instant());
    return Answers.created("goals", goals.save(goal, GoalEvent.Set::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listGoals", summary = "List goals, newest first")
  public Page<GoalView> list(
      @Valid @BeanParam GoalFilter filter, @Valid @BeanParam PageQuery page) {
    return goals.page(page, filter.where(finance.isHeld()));
  }

  @GET
  @Path("/{goal}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getGoal", summary = "Read a goal")
  public RestResponse<GoalView> get(@PathParam("goal") UUID id) {
    return Answers.ok(shown(goals.get(id)).view());
  }

  @GET
  @Path("/{goal}/progress")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getGoalProgress",
      summary = "Read how a goal stands, what should stand by now, and where it is going",
      description =
          "Whole days count, up to the last of which figures were told: value and pace are of the"
              + " same days. What adds up is prorated by the brand's own weekdays of the last eight"
              + " weeks where five days of each week are known, else evenly; a level from what stood"
              + " before the period; a rate should be at its target all the time. The forecast takes"
              + " the days to come for like those of the last four to eight weeks; its interval is"
              + " Student's, of the spread of the weeks.")
  public GoalProgressView progress(@PathParam("goal") UUID id) {
    GoalFacts goal = shown(goals.get(id)).facts();
    return Progress.of(id, readings.read(goal));
  }

  @PUT
  @Path("/{goal}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "changeGoal",
      summary = "Change a goal while its period runs",
      description = "When it is over, what was aimed at stays.")
  public RestResponse<GoalView> change(
      @PathParam("goal") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GoalUpdate body) {
    Goal goal = shown(goals.get(id, ifMatch));
    goal.requireChangeable(readings.today());
    GoalFacts facts = checked(body.facts());
    goal.change(facts, Warnings.of(readings.read(facts)), clock.instant());
    return Answers.ok(goals.save(goal, GoalEvent.Changed::new));
  }

  @POST
  @Path("/{goal}/abandon")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "abandonGoal", summary = "Pursue a goal no more, with the reason")
  public RestResponse<GoalView> abandon(
      @PathParam("goal") UUID id, @NotNull @Valid NewGoalAbandonment body) {
    Goal goal = shown(goals.get(id));
    goal.abandon(body.reason(), clock.instant());
    return Answers.ok(goals.save(goal, GoalEvent.Abandoned::new));
  }

  private Goal shown(Goal goal) {
    requireRight(goal.isOfPay());
    return goal;
  }

  private void requireRight(boolean pay) {
    if (pay) {
      finance.require("Of what creators are paid is its measure made.");
    }
  }

  private GoalFacts checked(GoalFacts said) {
    requireRight(said.restsOnPay());
    GoalFacts facts = said.beginning(readings.today());
    GoalRules.check(facts, readings.today());
    return facts;
  }
}
