package io.hookline.creator.money.payee;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PayeeRepository extends Aggregates<Payee, PayeeView> {

  private final EntityManager entities;

  PayeeRepository(AggregateStore store, EntityManager entities, PayeeConfig config, Clock clock) {
    super(
        store,
        Payee.class,
        payee -> payee.view(clock.instant(), config.taxDataRequired()),
        PayeeProblem.PAYEE_NOT_FOUND);
    this.entities = entities;
  }

  Optional<Payee> ofCreator(UUID creator) {
    return ofCreators(List.of(creator)).stream().findFirst();
  }

  List<Payee> ofCreators(Collection<UUID> creators) {
    return creators.isEmpty()
        ? List.of()
        : entities
            .createQuery("from Payee where creatorId in :creators", Payee.class)
            .setParameter("creators", creators)
            .getResultList();
  }

  /** Creators who are paid to the same account. */
  List<UUID> sharing(UUID creator) {
    return entities
        .createQuery(
            """
            select o.creatorId from Payee p join Payee o on o.bank.identity = p.bank.identity
             where p.creatorId = :creator and o.creatorId <> :creator
             order by o.creatorId
            """,
            UUID.class)
        .setParameter("creator", creator)
        .getResultList();
  }
}
