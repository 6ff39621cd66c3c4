package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Days of visitors who did so much that making their visits anew for each thing would keep all
 * others waiting. Theirs are made behind everybody else's, a minute later for each {@link
 * VisitRoom#MUCH} things that are kept of the day: however much somebody makes up, a day is as much
 * work a minute as one of a person who did little, and none stands in front of those.
 */
@ApplicationScoped
class DueVisits {

  private static final Duration APART = Duration.ofMinutes(1);

  /** So many days at once, if each is of little. */
  static final int AT_ONCE = VisitRoom.MOST / VisitRoom.MUCH;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final KeepVisits visits;
  private final Reader reader;
  private final CurrentBrand brand;
  private final Clock clock;

  DueVisits(
      Jdbi jdbi,
      ObjectMapper json,
      KeepVisits visits,
      Readers readers,
      CurrentBrand brand,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.visits = visits;
    this.reader = readers.of(Readers.VISITS);
    this.brand = brand;
    this.clock = clock;
  }

  /** In the caller's transaction, which has kept what was done. */
  void add(Collection<ToldDay> days) {
    if (!days.isEmpty()) {
      List<ObjectNode> rows = days.stream().map(ToldDay::row).toList();
      Instant now = clock.instant();
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(DueSql.ADD)
                  .bind("brand", brand.slug())
                  .bind("now", now)
                  .bind("due", now.plus(APART))
                  .bind("days", OwnJson.write(json, rows))
                  .execute());
    }
  }

  /** Brands of which something is due. Asked before any brand is bound. */
  List<String> brands() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_due_visits()").mapTo(String.class).list());
  }

  /**
   * Makes the visits of some days of the present brand. Waits for who reads its events: otherwise
   * somebody who never stops would keep these from being made.
   *
   * @param limit of days
   */
  @Transactional
  public void step(int limit) {
    List<ToldDay> due =
        jdbi.withHandle(
            handle -> {
              reader.await(handle);
              return handle
                  .createQuery(DueSql.TAKE)
                  .bind("brand", brand.slug())
                  .bind("now", clock.instant())
                  .bind("limit", limit)
                  .bind("most", VisitSql.MOST)
                  .bind("much", VisitRoom.MUCH)
                  .bind("room", VisitRoom.MOST)
                  .map((row, context) -> day(row))
                  .list();
            });
    visits.make(due);
  }

  /**
   * Puts the first day that is due off, which cannot be made.
   *
   * @return which it is and how often that was; empty if none is due any more
   */
  @Transactional
  public Optional<String> putOff() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DueSql.PUT_OFF)
                .bind("brand", brand.slug())
                .bind("now", clock.instant())
                .mapTo(String.class)
                .findOne());
  }

  private static ToldDay day(ResultSet row) throws SQLException {
    VisitDay day = new VisitDay(at(row, "day_from"), at(row, "day_to"));
    return new ToldDay(
        new VisitorDay(row.getObject("source_id", UUID.class), row.getString("visitor"), day),
        at(row, "first_at"),
        at(row, "last_at"),
        row.getLong("events"),
        row.getLong("pages"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
