package io.hookline.creator.money.budget;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Money;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of budgets. */
@Path("/v1/brands/{brand}/budgets/{budget}/use")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
@Transactional
class BudgetUseResource {

  /** As PostgreSQL and texts sort ids, which Java's own order does not. */
  private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

  private final BudgetRepository budgets;
  private final BudgetUse use;

  BudgetUseResource(BudgetRepository budgets, BudgetUse use) {
    this.budgets = budgets;
    this.use = use;
  }

  @GET
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "getBudgetUse",
      summary = "Read what of a budget is committed, earned, payable and paid, in all and by month")
  public BudgetUseView get(@PathParam("budget") UUID id) {
    BudgetView budget = budgets.view(id);
    Amounts total = use.total(budget.campaignId());
    return new BudgetUseView(
        id,
        budget.campaignId(),
        budget.planned(),
        money(released(budget), budget),
        total,
        money(budget.planned().amount().subtract(total.used()), budget),
        use.byMonth(budget.campaignId()).entrySet().stream()
            .map(month -> new MonthUseView(month.getKey(), month.getValue()))
            .toList());
  }

  private BigDecimal released(BudgetView budget) {
    return budget.steps().stream()
        .filter(step -> !step.from().isAfter(use.today()))
        .map(BudgetStep::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Money money(BigDecimal amount, BudgetView budget) {
    return new Money(amount.stripTrailingZeros(), budget.planned().currency());
  }

  @GET
  @Path("/creators")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listBudgetUseOfCreators",
      summary = "List what of a budget is whose, the creator registered last first")
  public Page<CreatorUseView> creators(
      @PathParam("budget") UUID id, @Valid @BeanParam PageQuery page) {
    List<CreatorUseView> rows =
        use.byCreator(budgets.view(id).campaignId()).entrySet().stream()
            .map(creator -> new CreatorUseView(creator.getKey(), creator.getValue()))
            .filter(creator -> BY_TEXT.compare(creator.creatorId(), page.before()) < 0)
            .sorted(Comparator.comparing(CreatorUseView::creatorId, BY_TEXT.reversed()))
            .limit(page.fetch())
            .toList();
    return Page.of(rows, page, row -> new Object[] {row.creatorId()}, Function.identity());
  }
}
