package io.hookline.content.learn.experiment;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Singleton
class ExperimentRepository extends Aggregates<Experiment, ExperimentView> {

  private final EntityManager entities;

  ExperimentRepository(AggregateStore store, EntityManager entities) {
    super(store, Experiment.class, Experiment::view, ExperimentProblem.EXPERIMENT_NOT_FOUND);
    this.entities = entities;
  }

  /** Those of the ids that there are; none of them is concluded until the commit. */
  List<Experiment> allLocked(Collection<UUID> ids) {
    return entities
        .createQuery("from Experiment where id in :ids order by id", Experiment.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
