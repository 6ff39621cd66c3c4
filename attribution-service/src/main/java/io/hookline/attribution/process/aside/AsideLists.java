package io.hookline.attribution.process.aside;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is set aside of the present brand, as people see it. */
@Singleton
class AsideLists {

  static final String SELECT =
      """
      select id, input, subject, conversion_id, step, reason, state, attempts, set_aside_at, tried_at
        from set_aside where brand = :brand
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AsideLists(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param state null for all
   */
  List<SetAsideView> before(UUID before, AsideState state, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " and id < :before order by id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * @throws Problem SET_ASIDE_NOT_FOUND
   */
  SetAsideView get(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " and id = :id")
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map((row, context) -> view(row))
                    .findOne())
        .orElseThrow(
            () -> new Problem(AsideProblem.SET_ASIDE_NOT_FOUND, "There is no " + id + "."));
  }

  /**
   * Has one tried again.
   *
   * @throws Problem SET_ASIDE_NOT_FOUND, SET_ASIDE_DONE
   */
  SetAsideView retry(UUID id) {
    if (get(id).state() == AsideState.DONE) {
      throw new Problem(AsideProblem.SET_ASIDE_DONE, "It was taken in when it was tried again.");
    }
    want("and id = :id", id);
    return get(id);
  }

  /** Has all tried again that wait; returns how many. */
  int retryAll() {
    return want("", null);
  }

  private int want(String which, UUID id) {
    return jdbi.withHandle(
        handle -> {
          var update =
              handle
                  .createUpdate(
                      "update set_aside set state = 'RETRYING' where brand = :brand and state = 'WAITING' "
                          + which)
                  .bind("brand", brand.slug());
          return (id == null ? update : update.bind("id", id)).execute();
        });
  }

  private static SetAsideView view(ResultSet row) throws SQLException {
    return new SetAsideView(
        row.getObject("id", UUID.class),
        row.getString("input"),
        row.getObject("subject", UUID.class),
        row.getObject("conversion_id", UUID.class),
        AsideStep.valueOf(row.getString("step")),
        AsideReason.valueOf(row.getString("reason")),
        AsideState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        instant(row, "set_aside_at"),
        instant(row, "tried_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
