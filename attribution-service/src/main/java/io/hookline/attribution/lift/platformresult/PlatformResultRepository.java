package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Singleton
class PlatformResultRepository extends Aggregates<PlatformResult, PlatformResultView> {

  private final EntityManager entities;

  PlatformResultRepository(AggregateStore store, EntityManager entities) {
    super(
        store,
        PlatformResult.class,
        PlatformResult::view,
        PlatformResultProblem.PLATFORM_RESULT_NOT_FOUND);
    this.entities = entities;
  }

  /** Those that stand beside a study, as they were entered. */
  List<PlatformResultView> beside(UUID study, int most) {
    return entities
        .createQuery("from PlatformResult where studyId = :study order by id", PlatformResult.class)
        .setParameter("study", study)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(PlatformResult::view)
        .toList();
  }

  /** Those of the metrics that were entered before one, the latest first. */
  List<PlatformResultView> before(List<PlatformMetric> metrics, UUID before, int limit) {
    return entities
        .createQuery(
            "from PlatformResult where metric in :metrics and id < :before order by id desc",
            PlatformResult.class)
        .setParameter("metrics", metrics)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(PlatformResult::view)
        .toList();
  }
}
