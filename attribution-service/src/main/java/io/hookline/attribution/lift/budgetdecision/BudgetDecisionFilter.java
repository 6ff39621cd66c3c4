package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions a list shows; all of what is given must hold. */
public class BudgetDecisionFilter {

  @Parameter(description = "Only about what is of this kind")
  @QueryParam("scopeKind")
  BudgetScopeKind scopeKind;

  @Parameter(description = "Only about what has this id or key", example = "SPARK")
  @QueryParam("scopeKey")
  String scopeKey;

  @Parameter(description = "Only those that move a budget so")
  @QueryParam("move")
  BudgetMove move;

  @Parameter(description = "DUE: only those of which somebody has to look what came of it")
  @QueryParam("review")
  ReviewState review;

  Filter[] filters() {
    return new Filter[] {
      new Filter("scopeKind", scopeKind),
      new Filter("scopeKey", scopeKey),
      new Filter("move", move),
      new Filter("review", review)
    };
  }
}
