package io.hookline.attribution.lift.study;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;

@Singleton
class StudyRepository extends Aggregates<Study, StudyView> {

  private final EntityManager entities;

  StudyRepository(AggregateStore store, EntityManager entities) {
    super(store, Study.class, Study::view, StudyProblem.STUDY_NOT_FOUND);
    this.entities = entities;
  }

  /** Those that start or end by an instant, kept from others until the commit. */
  List<Study> due(Instant now) {
    return entities
        .createQuery(
            """
            from Study
             where state = :registered and startsAt <= :now or state = :running and endsAt <= :now
             order by id
            """,
            Study.class)
        .setParameter("registered", StudyState.REGISTERED)
        .setParameter("running", StudyState.RUNNING)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * Those of a layer that have people, or will have: registered, and not over. Nobody else joins it
   * until the commit.
   */
  List<Study> ofLayer(String brand, String layer) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:layer, 0))")
        .setParameter("layer", "study layer " + brand + "/" + layer)
        .getSingleResult();
    return entities
        .createQuery("from Study where layer = :layer and state in :open", Study.class)
        .setParameter("layer", layer)
        .setParameter("open", List.of(StudyState.REGISTERED, StudyState.RUNNING))
        .getResultList();
  }
}
