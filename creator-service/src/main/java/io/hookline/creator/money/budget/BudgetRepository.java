package io.hookline.creator.money.budget;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class BudgetRepository extends Aggregates<Budget, BudgetView> {

  private final EntityManager entities;

  BudgetRepository(AggregateStore store, EntityManager entities) {
    super(store, Budget.class, Budget::view, BudgetProblem.BUDGET_NOT_FOUND);
    this.entities = entities;
  }

  /** Nobody else changes it until the commit. */
  Optional<Budget> ofCampaign(UUID campaign) {
    return entities
        .createQuery("from Budget where campaignId = :campaign", Budget.class)
        .setParameter("campaign", campaign)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** In one order, in which also those are locked that something is to be said of. */
  List<Budget> all() {
    return entities.createQuery("from Budget order by id", Budget.class).getResultList();
  }

  /** As it stands now, and nobody else changes it until the commit. */
  void lock(Budget budget) {
    entities.refresh(budget, LockModeType.PESSIMISTIC_WRITE);
  }
}
