package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What was said of identifiers, as rows: what holds no more stays. */
@ApplicationScoped
class ExclusionRepository {

  private static final String SELECT = "select * from excluded_key where brand = :brand ";

  private static final String ADD =
      """
      insert into excluded_key (brand, id, key, reason, note, excluded_by, excluded_at, version)
      values (:brand, :id, :key, :reason, :note, :by, :now, 0)
      on conflict (brand, key, reason) where ended_at is null do nothing
      """;

  private static final String END =
      """
      update excluded_key set ended_at = :now, ended_by = :by, version = version + 1
       where brand = :brand and id = :id and ended_at is null
      returning key
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  ExclusionRepository(Jdbi jdbi, CurrentBrand brand, CurrentActor actor, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /** Whether it was not said before. */
  boolean add(String key, NewExclusion said) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(ADD)
                    .bind("brand", brand.slug())
                    .bind("id", Ids.next())
                    .bind("key", key)
                    .bind("reason", said.reason().name())
                    .bind("note", said.note())
                    .bind("by", actor.actor().shown())
                    .bind("now", clock.instant())
                    .execute()
                == 1);
  }

  /** Returns the key; empty where it has ended before. */
  Optional<String> end(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(END)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("by", actor.actor().shown())
                .bind("now", clock.instant())
                .mapTo(String.class)
                .findOne());
  }

  /**
   * @throws Problem EXCLUSION_NOT_FOUND
   */
  ExclusionView get(UUID id) {
    return read(SELECT + "and id = :id", query -> query.bind("id", id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ExclusionProblem.EXCLUSION_NOT_FOUND, "There is no exclusion " + id + "."));
  }

  /** What holds of a key for a reason. */
  ExclusionView current(String key, ExclusionReason reason) {
    return read(
            SELECT + "and key = :key and reason = :reason and ended_at is null",
            query -> query.bind("key", key).bind("reason", reason.name()))
        .get(0);
  }

  /**
   * The latest first.
   *
   * @param reason null for all
   * @param current null for all; else whether they hold
   */
  List<ExclusionView> before(UUID before, ExclusionReason reason, Boolean current, int limit) {
    String which =
        (reason == null ? "" : "and reason = :reason ")
            + (current == null ? "" : "and (ended_at is null) = :current ");
    return read(
        SELECT + which + "and id < :before order by id desc limit :limit",
        query -> {
          query.bind("before", before).bind("limit", limit);
          if (reason != null) {
            query.bind("reason", reason.name());
          }
          return current == null ? query : query.bind("current", current);
        });
  }

  private List<ExclusionView> read(String sql, java.util.function.UnaryOperator<Query> values) {
    return jdbi.withHandle(
        handle ->
            values
                .apply(handle.createQuery(sql).bind("brand", brand.slug()))
                .map((row, context) -> view(row))
                .list());
  }

  private static ExclusionView view(ResultSet row) throws SQLException {
    return new ExclusionView(
        row.getObject("id", UUID.class),
        ExclusionView.shown(row.getString("key")),
        ExclusionReason.valueOf(row.getString("reason")),
        row.getString("note"),
        row.getString("excluded_by"),
        instant(row, "excluded_at"),
        instant(row, "ended_at"),
        row.getString("ended_by"),
        row.getLong("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
