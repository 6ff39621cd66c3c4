package io.hookline.creator.money.budget;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
@Transactional
class BudgetResource {

  private final BudgetRepository budgets;
  private final Campaigns campaigns;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  BudgetResource(
      BudgetRepository budgets,
      Campaigns campaigns,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.budgets = budgets;
    this.campaigns = campaigns;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "planBudget", summary = "Plan what a campaign may cost")
  public RestResponse<BudgetView> plan(@NotNull @Valid NewBudget body) {
    campaigns.require(body.campaignId(), "campaignId");
    String currency = brands.get(brand.slug()).currency();
    body.facts().check(currency);
    Budget budget =
        new Budget(Ids.next(), body.campaignId(), body.facts(), currency, clock.instant());
    return Answers.created("budgets", budgets.save(budget, BudgetEvent.Planned::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "listBudgets", summary = "List budgets, newest first")
  public Page<BudgetView> list(
      @Parameter(description = "Only of this campaign") @QueryParam("campaignId") UUID campaign,
      @Valid @BeanParam PageQuery page) {
    return budgets.page(page, new Filter("campaignId", campaign));
  }

  @GET
  @Path("/{budget}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getBudget", summary = "Read a budget")
  public RestResponse<BudgetView> get(@PathParam("budget") UUID id) {
    return Answers.ok(budgets.view(id));
  }

  @PUT
  @Path("/{budget}")
  @Allow.Finance(Role.OPERATOR)
  @Operation(operationId = "updateBudget", summary = "Change a budget")
  public RestResponse<BudgetView> update(
      @PathParam("budget") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BudgetUpdate body) {
    Budget budget = budgets.get(id, ifMatch);
    body.check(budget.currency());
    budget.update(body, clock.instant());
    return Answers.ok(budgets.save(budget, BudgetEvent.Changed::new));
  }
}
