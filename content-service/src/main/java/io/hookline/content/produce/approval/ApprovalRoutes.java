package io.hookline.content.produce.approval;

import io.hookline.content.produce.post.ApprovalRule;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The routes of the present brand, and which of them a post takes. */
@Singleton
class ApprovalRoutes extends Aggregates<ApprovalRoute, ApprovalRouteView> implements ApprovalRule {

  private final EntityManager entities;
  private final Outbox outbox;
  private final CurrentBrand brand;

  ApprovalRoutes(AggregateStore store, EntityManager entities, Outbox outbox, CurrentBrand brand) {
    super(
        store, ApprovalRoute.class, ApprovalRoute::view, ApprovalProblem.APPROVAL_ROUTE_NOT_FOUND);
    this.entities = entities;
    this.outbox = outbox;
    this.brand = brand;
  }

  /**
   * The partnership's own route, or the brand's; empty for a brand that was given none, which asks
   * for no approval.
   *
   * @param partnership null for none
   */
  Optional<ApprovalRoute> of(UUID partnership) {
    return entities
        .createQuery(
            "from ApprovalRoute where partnershipId = :partnership or partnershipId is null"
                + " order by partnershipId nulls last",
            ApprovalRoute.class)
        .setParameter("partnership", partnership)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean isNeeded(UUID partnership) {
    return of(partnership).map(route -> !route.steps().isEmpty()).orElse(false);
  }

  void delete(ApprovalRoute route) {
    entities.remove(route);
    entities.flush();
    outbox.append(brand.slug(), new ApprovalRouteEvent.Deleted(route.viewAtEnd()));
  }
}
