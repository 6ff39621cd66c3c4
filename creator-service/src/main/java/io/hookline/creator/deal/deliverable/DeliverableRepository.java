package io.hookline.creator.deal.deliverable;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@Singleton
class DeliverableRepository extends Aggregates<Deliverable, DeliverableView> {

  private static final int AT_ONCE = 1000;

  private final EntityManager entities;

  DeliverableRepository(AggregateStore store, EntityManager entities) {
    super(store, Deliverable.class, Deliverable::view, DeliverableProblem.DELIVERABLE_NOT_FOUND);
    this.entities = entities;
  }

  /** What was said with a step stays here: what is told of it could not be erased everywhere. */
  @Override
  public DeliverableView save(
      Deliverable deliverable, Function<DeliverableView, ? extends Event> change) {
    return super.save(deliverable, view -> change.apply(view.withoutWords()));
  }

  List<Deliverable> of(UUID creator) {
    return entities
        .createQuery("from Deliverable where creatorId = :creator order by id", Deliverable.class)
        .setParameter("creator", creator)
        .getResultList();
  }

  /** Oldest first. */
  List<Deliverable> openOf(UUID partnership) {
    return entities
        .createQuery(
            "from Deliverable where partnershipId = :partnership"
                + " and status in (DUE, SUBMITTED, CHANGES_REQUESTED) order by id",
            Deliverable.class)
        .setParameter("partnership", partnership)
        .getResultList();
  }

  /** The parts of the terms that there are deliverables for. */
  Set<UUID> plannedOf(UUID partnership) {
    return Set.copyOf(
        entities
            .createQuery(
                "select plannedAs from Deliverable"
                    + " where partnershipId = :partnership and plannedAs is not null",
                UUID.class)
            .setParameter("partnership", partnership)
            .getResultList());
  }

  boolean acceptedSince(UUID partnership, Instant since) {
    return !entities
        .createQuery(
            "select id from Deliverable where partnershipId = :partnership and acceptedAt >= :since",
            UUID.class)
        .setParameter("partnership", partnership)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<Deliverable> acceptedOf(UUID partnership) {
    return entities
        .createQuery(
            "from Deliverable where partnershipId = :partnership and acceptedAt is not null"
                + " order by acceptedAt, id",
            Deliverable.class)
        .setParameter("partnership", partnership)
        .getResultList();
  }

  /** Waiting for the creator past their day, with nobody reminded. */
  List<UUID> overdueUnsaid(LocalDate today) {
    return entities
        .createQuery(
            "select id from Deliverable where status in (DUE, CHANGES_REQUESTED)"
                + " and dueOn < :today and reminded is distinct from dueOn order by id",
            UUID.class)
        .setParameter("today", today)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
