package io.hookline.reporting.judgement.budget;

import io.hookline.kit.access.BrandFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The budget of a campaign, and what became of it, for who has the finance right. */
@ApplicationScoped
public class CampaignMoney {

  private final BudgetFacts facts;
  private final SpendOfCampaigns spend;

  CampaignMoney(BudgetFacts facts, SpendOfCampaigns spend) {
    this.facts = facts;
    this.spend = spend;
  }

  /**
   * What became of a budget.
   *
   * @param committed in the brand's currency
   */
  public record Use(BudgetPlan plan, BigDecimal committed, Spent spent) {}

  /** Empty where no budget is planned for it. */
  public Optional<Use> of(BrandFacts brand, UUID campaign) {
    return facts.budgets(brand.slug(), campaign).stream()
        .findFirst()
        .map(budget -> use(brand, budget.plan(), List.of(campaign)));
  }

  private Use use(BrandFacts brand, BudgetPlan plan, List<UUID> campaign) {
    BigDecimal committed =
        facts.promised(brand, campaign, spend.today(brand)).stream()
            .map(Promised::amount)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Spent spent =
        spend.by(brand, campaign, "campaign").values().stream()
            .findFirst()
            .orElse(new Spent(null, null));
    return new Use(plan, committed, spent.orNothing(spend.ofBrand(brand)));
  }
}
