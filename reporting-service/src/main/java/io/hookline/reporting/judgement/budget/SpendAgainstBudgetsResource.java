package io.hookline.reporting.judgement.budget;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Views")
@Transactional
class SpendAgainstBudgetsResource {

  private final SpendAgainstBudgets budgets;

  SpendAgainstBudgetsResource(SpendAgainstBudgets budgets) {
    this.budgets = budgets;
  }

  @GET
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "getSpendAgainstBudgets",
      summary = "Show what is planned, promised and spent for campaigns that have a budget",
      description =
          "Planned is the budget; by month each of its steps is spread evenly over its days, up to"
              + " the next step or the campaign's end. Spent is what ads cost and what creators earned,"
              + " with expenses and gifts, on the day of it and at the rate of that day; what ads cost in"
              + " another currency, and what has no rate, is not in it. Whatever the rows are by, they"
              + " add up to the same total.")
  public SpendAgainstBudgetsView get(
      @Parameter(description = "What rows are made of") @QueryParam("by") @DefaultValue("CAMPAIGN")
          BudgetPart by,
      @Parameter(description = "Only this campaign") @QueryParam("campaignId") UUID campaign) {
    return budgets.by(by, campaign);
  }
}
