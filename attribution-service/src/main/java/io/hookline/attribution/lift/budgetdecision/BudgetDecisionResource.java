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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/budget-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget decisions")
@Transactional
class BudgetDecisionResource {

  private final DecideBudget decide;
  private final BudgetDecisionRepository decisions;

  BudgetDecisionResource(DecideBudget decide, BudgetDecisionRepository decisions) {
    this.decide = decide;
    this.decisions = decisions;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordBudgetDecision",
      summary = "Record what was decided about a budget, on which evidence",
      description =
          "The figures are kept as they are now, those of runs and measurements with them: they may"
              + " come out otherwise later. Evidence says what it shows, at most what its kind can"
              + " show; a decision that rests on exposure alone, or on nothing, is taken and says so"
              + " (caution). It moves no money: that is done where the ads are.")
  public RestResponse<BudgetDecisionView> record(@NotNull @Valid NewBudgetDecision body) {
    return Answers.created("budget-decisions", decide.record(body));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listBudgetDecisions",
      summary = "List decisions about budgets, newest first; those whose review is due, if asked")
  public Page<BudgetDecisionView> list(
      @Valid @BeanParam BudgetDecisionFilter filter, @Valid @BeanParam PageQuery page) {
    return decisions.page(page, filter.filters());
  }

  @GET
  @Path("/{budgetDecision}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getBudgetDecision", summary = "Read a decision about a budget")
  public RestResponse<BudgetDecisionView> get(@PathParam("budgetDecision") UUID id) {
    return Answers.ok(decisions.view(id));
  }
}
