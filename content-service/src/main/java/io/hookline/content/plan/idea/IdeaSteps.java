package io.hookline.content.plan.idea;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Steps of many ideas, with few statements however many. */
@Singleton
class IdeaSteps {

  /** In one order, so that two who lock some of the same wait and do not block each other. */
  private static final String LOCK =
      "select id, state from idea where id = any (:ids) order by id for update";

  private static final String PLAN =
      """
      update idea
         set state = 'PLANNED', reason = null, return_on = null, version = version + 1,
             updated_at = :now
       where id = any (:ids) and state = any (:plannable)
      returning id
      """;

  /** What {@link IdeaLife#used} says: of several posts the first one counts. */
  private static final String USE =
      """
      update idea
         set state = 'USED', reason = null, return_on = null, used_at = used.at,
             version = version + 1, updated_at = :now
        from unnest(:ids, :ats::timestamptz[]) as used (id, at)
       where idea.id = used.id and (idea.state <> 'USED' or used.at < idea.used_at)
      returning idea.id
      """;

  private final Jdbi jdbi;
  private final IdeaRepository ideas;
  private final Outbox outbox;
  private final CurrentBrand brand;

  IdeaSteps(Jdbi jdbi, IdeaRepository ideas, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.ideas = ideas;
    this.outbox = outbox;
    this.brand = brand;
  }

  Map<UUID, IdeaState> lock(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LOCK)
                .bindArray("ids", UUID.class, ids)
                .reduceRows(
                    new HashMap<>(),
                    (states, row) -> {
                      states.put(
                          row.getColumn("id", UUID.class),
                          IdeaState.valueOf(row.getColumn("state", String.class)));
                      return states;
                    }));
  }

  void plan(Collection<UUID> ids, Instant now) {
    if (!ids.isEmpty()) {
      List<UUID> moved =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(PLAN)
                      .bindArray(
                          "plannable",
                          String.class,
                          IdeaLife.PLANNABLE.stream().map(Enum::name).toList())
                      .bindArray("ids", UUID.class, ids)
                      .bind("now", now)
                      .mapTo(UUID.class)
                      .list());
      tell(moved, IdeaEvent.Planned::new);
    }
  }

  /**
   * @param publishedAt when the first post of each idea was published
   */
  void use(Map<UUID, Instant> publishedAt, Instant now) {
    if (!publishedAt.isEmpty()) {
      List<UUID> ids = List.copyOf(publishedAt.keySet());
      List<String> ats = ids.stream().map(id -> publishedAt.get(id).toString()).toList();
      List<UUID> moved =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(USE)
                      .bindArray("ids", UUID.class, ids)
                      .bindArray("ats", String.class, ats)
                      .bind("now", now)
                      .mapTo(UUID.class)
                      .list());
      tell(moved, IdeaEvent.Used::new);
    }
  }

  private void tell(List<UUID> moved, Function<IdeaView, Event> change) {
    outbox.append(brand.slug(), ideas.views(moved).stream().map(change).toList());
  }
}
