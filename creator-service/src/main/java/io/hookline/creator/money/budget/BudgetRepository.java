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

  /** In one order, so that two who watch do not wait for each other. */
  List<Budget> allLocked() {
    return entities
        .createQuery("from Budget order by id", Budget.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
