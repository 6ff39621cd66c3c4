package io.hookline.content.produce.slot;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Singleton
class PublishingSlotRepository extends Aggregates<PublishingSlot, PublishingSlotView> {

  private final EntityManager entities;

  PublishingSlotRepository(AggregateStore store, EntityManager entities) {
    super(store, PublishingSlot.class, PublishingSlot::view, SlotProblem.SLOT_NOT_FOUND);
    this.entities = entities;
  }

  /**
   * Those that may come up on some of the days.
   *
   * @param account null: of all accounts
   */
  List<PublishingSlot> within(LocalDate from, LocalDate to, UUID account) {
    var query =
        entities
            .createQuery(
                "from PublishingSlot where startsOn <= :to and (endsOn is null or endsOn >= :from)"
                    + (account == null ? "" : " and accountId = :account"),
                PublishingSlot.class)
            .setParameter("from", from)
            .setParameter("to", to);
    return (account == null ? query : query.setParameter("account", account)).getResultList();
  }
}
