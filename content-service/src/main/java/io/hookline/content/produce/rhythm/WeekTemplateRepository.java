package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

@Singleton
class WeekTemplateRepository extends Aggregates<WeekTemplate, WeekTemplateView> {

  private static final String BLOCKS_OF_EARLIER =
      """
      select distinct (block ->> 'id')::uuid
        from week_template, jsonb_array_elements(blocks) block
       where (block ->> 'id')::uuid = any (:ids)
      """;

  private final EntityManager entities;
  private final Jdbi jdbi;

  WeekTemplateRepository(AggregateStore store, EntityManager entities, Jdbi jdbi) {
    super(store, WeekTemplate.class, WeekTemplate::view, RhythmProblem.WEEK_TEMPLATE_NOT_FOUND);
    this.entities = entities;
    this.jdbi = jdbi;
  }

  /** The one that holds in a week. */
  Optional<WeekTemplate> holding(IsoWeek week) {
    return entities
        .createQuery(
            "from WeekTemplate where validFrom is null or validFrom <= :monday"
                + " order by validFrom desc nulls last",
            WeekTemplate.class)
        .setParameter("monday", week.monday())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those that hold in some of the weeks, the latest first. */
  List<WeekTemplate> holding(IsoWeek first, IsoWeek last) {
    List<WeekTemplate> found =
        new ArrayList<>(
            entities
                .createQuery(
                    "from WeekTemplate where validFrom > :first and validFrom <= :last"
                        + " order by validFrom desc",
                    WeekTemplate.class)
                .setParameter("first", first.monday())
                .setParameter("last", last.monday())
                .getResultList());
    holding(first).ifPresent(found::add);
    return found;
  }

  /** Which of the ids some template of the brand has a block of. */
  Set<UUID> knownBlocks(Set<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(BLOCKS_OF_EARLIER)
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .collect(Collectors.toSet()));
  }

  void remove(WeekTemplate template) {
    entities.remove(template);
    entities.flush();
  }
}
