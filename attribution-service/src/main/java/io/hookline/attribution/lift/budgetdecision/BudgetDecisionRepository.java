package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class BudgetDecisionRepository extends Aggregates<BudgetDecision, BudgetDecisionView> {

  private static final String DUE =
      """
      select id from budget_decision
       where brand = :brand and review = 'PENDING' and review_on <= :today
       order by review_on, id limit :limit
         for update skip locked
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  BudgetDecisionRepository(AggregateStore store, Jdbi jdbi, CurrentBrand brand) {
    super(
        store,
        BudgetDecision.class,
        BudgetDecision::view,
        BudgetDecisionProblem.BUDGET_DECISION_NOT_FOUND);
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those whose day has come and that nobody else is at; locked until the transaction ends. */
  List<UUID> due(LocalDate today, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("brand", brand.slug())
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }
}
