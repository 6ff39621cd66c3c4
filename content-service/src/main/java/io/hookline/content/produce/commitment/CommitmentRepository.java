package io.hookline.content.produce.commitment;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@Singleton
class CommitmentRepository extends Aggregates<Commitment, CommitmentView> {

  /** The longest that a commitment takes. */
  private static final int MOST_DAYS = 366;

  private final EntityManager entities;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CommitmentRepository(
      AggregateStore store, EntityManager entities, Jdbi jdbi, CurrentBrand brand) {
    super(store, Commitment.class, Commitment::view, CommitmentProblem.COMMITMENT_NOT_FOUND);
    this.entities = entities;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Lets no other commitment of the brand be made until the transaction ends. */
  void lockBrand() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('commitments'), hashtext(:b))")
                .bind("b", brand.slug())
                .mapTo(String.class)
                .list());
  }

  /** Those that may have one of the days. */
  List<Commitment> about(LocalDate from, LocalDate to) {
    return entities
        .createQuery("from Commitment where startsOn between :from and :to", Commitment.class)
        .setParameter("from", from.minusDays(MOST_DAYS))
        .setParameter("to", to)
        .getResultList();
  }
}
