package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/budget-decisions/{budgetDecision}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget decisions")
@Transactional
class DecisionHistoryResource {

  private final DecideBudget decide;
  private final BudgetDecisionRepository decisions;
  private final DecisionHistory history;

  DecisionHistoryResource(
      DecideBudget decide, BudgetDecisionRepository decisions, DecisionHistory history) {
    this.decide = decide;
    this.decisions = decisions;
    this.history = history;
  }

  @POST
  @Path("/outcomes")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addBudgetDecisionOutcome",
      summary = "Add what came of a decision, with the figures as they are now",
      description =
          "What was added before stays. With reviewOn somebody is to look once more; without it the"
              + " review is done.")
  public RestResponse<BudgetDecisionOutcomeView> addOutcome(
      @PathParam("budgetDecision") UUID id, @NotNull @Valid NewBudgetDecisionOutcome body) {
    return RestResponse.status(RestResponse.Status.CREATED, decide.add(id, body));
  }

  @GET
  @Path("/outcomes")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listBudgetDecisionOutcomes",
      summary = "List what came of a decision, the latest first")
  public Page<BudgetDecisionOutcomeView> outcomes(
      @PathParam("budgetDecision") UUID id, @Valid @BeanParam PageQuery page) {
    decisions.get(id);
    return Page.of(
        history.outcomes(id, page.before(), page.fetch()),
        page,
        one -> new Object[] {one.id()},
        Function.identity());
  }

  @POST
  @Path("/corrections")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "correctBudgetDecision",
      summary = "Correct what was recorded wrongly of a decision",
      description =
          "What was recorded before stays among the corrections, and its evidence stays with it. A"
              + " decision that was taken anew is another decision.")
  public RestResponse<BudgetDecisionView> correct(
      @PathParam("budgetDecision") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewBudgetDecisionCorrection body) {
    return Answers.created("budget-decisions", decide.correct(id, ifMatch, body));
  }

  @GET
  @Path("/corrections")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listBudgetDecisionCorrections",
      summary = "List corrections of a decision, with what was recorded before, the latest first")
  public Page<BudgetDecisionCorrectionView> corrections(
      @PathParam("budgetDecision") UUID id, @Valid @BeanParam PageQuery page) {
    decisions.get(id);
    return Page.of(
        history.corrections(id, page.beforeNumber(), page.fetch()),
        page,
        one -> new Object[] {one.number()},
        Function.identity());
  }
}
