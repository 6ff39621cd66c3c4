package io.hookline.content.plan.idea;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
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

  private static final String STEP =
      """
      update idea
         set state = :state, reason = null, return_on = null, used_at = :usedAt,
             version = version + 1, updated_at = :now
       where id = any (:ids) and state = any (:from)
      returning id
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
    step(ids, IdeaState.PLANNED, IdeaLife.PLANNABLE, null, now, IdeaEvent.Planned::new);
  }

  void use(Collection<UUID> ids, Instant now) {
    List<IdeaState> others =
        Arrays.stream(IdeaState.values()).filter(state -> state != IdeaState.USED).toList();
    step(ids, IdeaState.USED, others, now, now, IdeaEvent.Used::new);
  }

  private void step(
      Collection<UUID> ids,
      IdeaState to,
      List<IdeaState> from,
      Instant usedAt,
      Instant now,
      Function<IdeaView, Event> change) {
    if (ids.isEmpty()) {
      return;
    }
    List<UUID> moved =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(STEP)
                    .bind("state", to.name())
                    .bindArray("from", String.class, from.stream().map(Enum::name).toList())
                    .bindArray("ids", UUID.class, ids)
                    .bind("usedAt", usedAt)
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .list());
    outbox.append(brand.slug(), ideas.views(moved).stream().map(change).toList());
  }
}
