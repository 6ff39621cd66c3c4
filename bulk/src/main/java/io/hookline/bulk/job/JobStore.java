package io.hookline.bulk.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor.Origin;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The jobs of the present brand, in the present transaction. */
@ApplicationScoped
class JobStore {

  private static final String SEEN =
      "select " + JobRow.COLUMNS + " from job where state <> 'PREPARING' and ";

  private final Jdbi jdbi;
  private final ObjectMapper json;

  JobStore(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  Optional<JobRow> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SEEN + "id = :id")
                .bind("id", id)
                .map((row, context) -> JobRow.read(row, json))
                .findOne());
  }

  /**
   * @throws Problem JOB_NOT_FOUND
   */
  JobRow get(UUID id) {
    return find(id)
        .orElseThrow(() -> new Problem(JobProblem.JOB_NOT_FOUND, "There is no job " + id + "."));
  }

  /**
   * @param state null for all
   */
  List<JobRow> before(UUID id, JobState state, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SEEN
                        + """
                          id < :id and (:state::text is null or state = :state)
                          order by id desc limit :limit
                          """)
                .bind("id", id)
                .bind("state", state == null ? null : state.name())
                .bind("limit", limit)
                .map((row, context) -> JobRow.read(row, json))
                .list());
  }

  /** On whose account the job is done. */
  Origin origin(UUID id) {
    String origin =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select origin::text from job where id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());
    return OwnJson.read(json, origin, Origin.class);
  }

  /** Runs one statement; values go by name, instants and enums as they are. */
  int update(String sql, Map<String, ?> values) {
    return jdbi.withHandle(handle -> bind(handle.createUpdate(sql), values).execute());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Map<String, ?> values) {
    return statement.bindMap(values);
  }

  String write(Object parameters) {
    return OwnJson.write(json, parameters);
  }
}
