package io.hookline.reporting.facts.generation;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.reporting.facts.generation.RebuildView.FeedRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What is asked for and what is shown. */
@ApplicationScoped
class RebuildRepository {

  private static final String COLUMNS =
      """
      select id, state, phase, requested_by, requested_at, started_at, ended_at, ended_by, waits_for,
             failure, version
        from rebuild
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  RebuildRepository(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Fails by {@code uq_rebuild_running} where one runs. */
  UUID add(String requestedBy) {
    UUID id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into rebuild (id, state, phase, requested_by, requested_at)
                    values (:id, 'RUNNING', 'PREPARING', :by, :now)
                    """)
                .bind("id", id)
                .bind("by", requestedBy)
                .bind("now", clock.instant())
                .execute());
    return id;
  }

  /** Its worker finds out with the next page, because each page takes the row first. */
  boolean cancel(UUID id, String by) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update rebuild
                           set state = 'CANCELLED', ended_at = :now, ended_by = :by, waits_for = null,
                               worker = null, lease_until = null, version = version + 1
                         where id = :id and state = 'RUNNING'
                        """)
                    .bind("id", id)
                    .bind("by", by)
                    .bind("now", clock.instant())
                    .execute()
                > 0);
  }

  /**
   * @throws Problem REBUILD_NOT_FOUND
   */
  RebuildView get(UUID id) {
    return list("where id = :id", Map.of("id", id)).stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem(RebuildProblem.REBUILD_NOT_FOUND, "There is no rebuild " + id + "."));
  }

  /**
   * @param state null for all
   */
  List<RebuildView> before(UUID id, RebuildState state, int limit) {
    return list(
        "where id < :before and (:state = '' or state = :state) order by id desc limit :limit",
        Map.of(
            "before", id,
            "state", Optional.ofNullable(state).map(Enum::name).orElse(""),
            "limit", limit));
  }

  private List<RebuildView> list(String which, Map<String, ?> values) {
    return jdbi.withHandle(
        handle -> {
          Map<UUID, List<FeedRead>> feeds =
              handle
                  .createQuery(
                      """
                      select rebuild_id, feed, changes, last_change_at, read_to_end_at, failures, failure
                        from rebuild_feed
                       where rebuild_id in (select id from rebuild\s"""
                          + which
                          + ") order by rebuild_id, feed")
                  .bindMap(values)
                  .map(
                      (row, at) ->
                          Map.entry(row.getObject("rebuild_id", UUID.class), RebuildRow.feed(row)))
                  .collect(
                      Collectors.groupingBy(
                          Map.Entry::getKey,
                          Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
          return handle
              .createQuery(COLUMNS + which)
              .bindMap(values)
              .map((row, at) -> RebuildRow.read(row, feeds))
              .list();
        });
  }
}
