package io.hookline.reporting.judgement.budget;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Names;
import io.hookline.reporting.figures.view.SpecialView;
import io.hookline.reporting.judgement.budget.SpendAgainstBudgetsView.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what the brand spends against what is planned. */
@ApplicationScoped
class SpendAgainstBudgets implements SpecialView {

  private static final Spent NOTHING = new Spent(null, null);

  private final BudgetFacts facts;
  private final SpendOfCampaigns spend;
  private final Names names;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  SpendAgainstBudgets(
      BudgetFacts facts,
      SpendOfCampaigns spend,
      Names names,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.facts = facts;
    this.spend = spend;
    this.names = names;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param campaign null for all that have a budget
   */
  SpendAgainstBudgetsView by(BudgetPart part, UUID campaign) {
    BrandFacts known = brands.get(brand.slug());
    List<Budgeted> budgets = facts.budgets(known.slug(), campaign);
    List<UUID> campaigns = budgets.stream().map(Budgeted::campaign).toList();
    Spent ofBrand = spend.ofBrand(known);
    Map<String, Spent> spent = campaigns.isEmpty() ? Map.of() : spent(part, known, campaigns);
    List<Promised> promised = facts.promised(known, campaigns, spend.today(known));
    Spent all = spent.values().stream().reduce(NOTHING, Spent::plus).orNothing(ofBrand);
    BigDecimal planned =
        budgets.stream()
            .map(budget -> budget.plan().total())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SpendAgainstBudgetsView(
        spend.today(known),
        known.currency(),
        part,
        rows(part, known, planned(part, budgets, known), promised, spent, ofBrand),
        BudgetAmounts.of(planned, promised, all, known.currency()),
        campaign == null ? outside(ofBrand, all, known) : null,
        ofBrand.notTold(),
        facts.withoutRate(known.slug(), campaigns));
  }

  private Map<String, Spent> spent(BudgetPart part, BrandFacts known, List<UUID> campaigns) {
    return switch (part) {
      case CAMPAIGN -> spend.by(known, campaigns, "campaign");
      case CREATOR -> spend.by(known, campaigns, "creator");
      case MONTH -> spend.byMonth(known, campaigns);
    };
  }

  private static Map<String, BigDecimal> planned(
      BudgetPart part, List<Budgeted> budgets, BrandFacts known) {
    Map<String, BigDecimal> planned = new HashMap<>();
    for (Budgeted budget : budgets) {
      switch (part) {
        case CAMPAIGN -> planned.put(budget.campaign().toString(), budget.plan().total());
        case MONTH ->
            budget
                .plan()
                .byMonth(known.currency())
                .forEach((month, due) -> planned.merge(month.toString(), due, BigDecimal::add));
        case CREATOR -> {}
      }
    }
    return planned;
  }

  private List<Row> rows(
      BudgetPart part,
      BrandFacts known,
      Map<String, BigDecimal> planned,
      List<Promised> promised,
      Map<String, Spent> spent,
      Spent ofBrand) {
    Map<String, List<Promised>> promises =
        promised.stream().collect(Collectors.groupingBy(key(part)));
    Set<String> keys = new HashSet<>(spent.keySet());
    keys.addAll(planned.keySet());
    keys.addAll(promises.keySet());
    Map<String, String> called = names(part, known, keys);
    List<Row> rows = new ArrayList<>();
    for (String key : keys) {
      BigDecimal due =
          part == BudgetPart.CREATOR ? null : planned.getOrDefault(key, BigDecimal.ZERO);
      rows.add(
          new Row(
              key,
              called.get(key),
              BudgetAmounts.of(
                  due,
                  promises.getOrDefault(key, List.of()),
                  spent.getOrDefault(key, NOTHING).orNothing(ofBrand),
                  known.currency())));
    }
    rows.sort(Comparator.comparing(Row::key, Comparator.nullsLast(Comparator.naturalOrder())));
    return rows;
  }

  private static Function<Promised, String> key(BudgetPart part) {
    return switch (part) {
      case CAMPAIGN -> promise -> promise.campaign().toString();
      case CREATOR -> promise -> promise.creator().toString();
      case MONTH -> promise -> promise.month().toString();
    };
  }

  private Map<String, String> names(BudgetPart part, BrandFacts known, Set<String> keys) {
    return part == BudgetPart.MONTH
        ? Map.of()
        : names.of(
            known.slug(),
            Dimensions.of(part == BudgetPart.CAMPAIGN ? "campaign" : "creator"),
            keys.stream().filter(Objects::nonNull).toList());
  }

  private static Money outside(Spent ofBrand, Spent all, BrandFacts known) {
    BigDecimal whole = ofBrand.sum();
    return whole == null
        ? null
        : new Money(
            whole.subtract(all.sum() == null ? BigDecimal.ZERO : all.sum()).stripTrailingZeros(),
            known.currency());
  }

  @Override
  public String id() {
    return "budgets";
  }

  @Override
  public String summary() {
    return "What is planned, promised and spent for campaigns, by campaign, creator or month";
  }
}
