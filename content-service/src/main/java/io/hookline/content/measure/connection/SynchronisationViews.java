package io.hookline.content.measure.connection;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The runs of a connection as they are shown. */
@Singleton
class SynchronisationViews {

  private static final String VIEW =
      """
      select id, connection_id, cause, state, stage, collected_at, first_day, newest_day, days,
             videos, recorded, unchanged, refused, unclaimed, comments, missing, trouble_code,
             trouble_detail, due_at, created_at, started_at, finished_at, version
        from synchronisation where connection_id = :connection and
      """;

  private final Jdbi jdbi;

  SynchronisationViews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<SynchronisationView> before(UUID connection, UUID id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " id < :id order by id desc limit :limit")
                .bind("connection", connection)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> SynchronisationRow.read(row))
                .list());
  }

  /**
   * @throws Problem SYNCHRONISATION_NOT_FOUND
   */
  SynchronisationView get(UUID connection, UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(VIEW + " id = :id")
                    .bind("connection", connection)
                    .bind("id", id)
                    .map((row, context) -> SynchronisationRow.read(row))
                    .findOne())
        .orElseThrow(
            () ->
                new Problem(
                    ConnectionProblem.SYNCHRONISATION_NOT_FOUND,
                    "The connection has no synchronisation " + id + "."));
  }
}
