package io.hookline.content.produce.commitment;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class MissedWeekRepository extends Aggregates<MissedWeek, MissedWeekView> {

  private final EntityManager entities;

  MissedWeekRepository(AggregateStore store, EntityManager entities) {
    super(store, MissedWeek.class, MissedWeek::view, CommitmentProblem.MISSED_WEEK_NOT_FOUND);
    this.entities = entities;
  }

  /**
   * @throws Problem MISSED_WEEK_NOT_FOUND also for one of another commitment
   */
  MissedWeek of(UUID commitment, UUID id) {
    MissedWeek found = get(id);
    if (!found.commitmentId().equals(commitment)) {
      throw new Problem(
          CommitmentProblem.MISSED_WEEK_NOT_FOUND, "The commitment has no missed week " + id + ".");
    }
    return found;
  }

  /** Why weeks were missed, by their Mondays: of a commitment, at most as many as it has weeks. */
  Map<LocalDate, MissCause> causes(UUID commitment) {
    return entities
        .createQuery("from MissedWeek where commitmentId = :commitment", MissedWeek.class)
        .setParameter("commitment", commitment)
        .getResultStream()
        .map(MissedWeek::view)
        .collect(Collectors.toMap(MissedWeekView::monday, MissedWeekView::cause));
  }
}
