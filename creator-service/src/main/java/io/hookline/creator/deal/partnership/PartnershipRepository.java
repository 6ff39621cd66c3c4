package io.hookline.creator.deal.partnership;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@Singleton
class PartnershipRepository extends Aggregates<Partnership, PartnershipView> {

  private static final int AT_ONCE = 1000;

  private final EntityManager entities;

  PartnershipRepository(AggregateStore store, EntityManager entities) {
    super(store, Partnership.class, Partnership::view, PartnershipProblem.PARTNERSHIP_NOT_FOUND);
    this.entities = entities;
  }

  /**
   * Those that run, oldest first; whoever changes one of the person's meanwhile waits.
   *
   * @param records of the person, the one that stands for them first
   */
  List<Partnership> runningOf(List<UUID> records) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('partnerships of ' || :creator)) as text)",
            String.class)
        .setParameter("creator", records.get(0).toString())
        .getSingleResult();
    return entities
        .createQuery(
            "from Partnership where creatorId in :records and life.status in (ACTIVE, PAUSED)"
                + " order by id",
            Partnership.class)
        .setParameter("records", records)
        .getResultList();
  }

  /** Why a step was taken stays here: what is told of it could not be erased everywhere. */
  @Override
  public PartnershipView save(
      Partnership partnership, Function<PartnershipView, ? extends Event> change) {
    return super.save(partnership, view -> change.apply(view.withoutReason()));
  }

  List<UUID> of(UUID creator) {
    return entities
        .createQuery(
            "select id from Partnership where creatorId = :creator order by id", UUID.class)
        .setParameter("creator", creator)
        .getResultList();
  }

  /** Returns of how many. */
  long forgetReasons(UUID creator) {
    return entities
        .createQuery(
            "update Partnership set life.reason = null"
                + " where creatorId = :creator and life.reason is not null")
        .setParameter("creator", creator)
        .executeUpdate();
  }

  long running(Collection<UUID> creators) {
    return entities
        .createQuery(
            "select count(*) from Partnership"
                + " where creatorId in :creators and life.status in (ACTIVE, PAUSED)",
            Long.class)
        .setParameter("creators", creators)
        .getSingleResult();
  }

  /** With a version of the terms whose instant has come. */
  List<UUID> due(Instant now) {
    return entities
        .createQuery("select id from Partnership where next.from <= :now order by id", UUID.class)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** With a right that ends by the day and of which nobody was reminded. */
  List<UUID> endingUnsaid(LocalDate soon) {
    return entities
        .createQuery(
            "select id from Partnership where life.activatedAt is not null"
                + " and (lastDays.usageUntil <= :soon"
                + " and lastDays.usageReminded is distinct from lastDays.usageUntil"
                + " or lastDays.whitelistingUntil <= :soon"
                + " and lastDays.whitelistingReminded is distinct from lastDays.whitelistingUntil)"
                + " order by id",
            UUID.class)
        .setParameter("soon", soon)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
