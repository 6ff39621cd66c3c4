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
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Days of visitors who did so much that making their visits anew for each thing would keep all
 * others waiting: theirs are made once a minute, behind everybody else's.
 */
@ApplicationScoped
class DueVisits {

  private static final Duration APART = Duration.ofMinutes(1);

  /** So many days at once: of each no more is kept than of one visitor. */
  static final int AT_ONCE = VisitRoom.MOST / VisitSql.MOST;

  private static final String ADD =
      """
      insert into visit_due as d (brand, source_id, visitor, day_from, day_to, first_at, last_at, events,
                                  pages, due_at)
      select :brand, r.source_id, r.visitor, r.day_from, r.day_to, r.first_at, r.last_at, r.events,
             r.pages, :due
        from jsonb_to_recordset(:days::jsonb)
          as r (source_id uuid, visitor text, day_from timestamptz, day_to timestamptz,
                first_at timestamptz, last_at timestamptz, events bigint, pages bigint)
       order by r.source_id, r.visitor, r.day_from
      on conflict on constraint pk_visit_due do update
         set first_at = least(d.first_at, excluded.first_at),
             last_at = greatest(d.last_at, excluded.last_at),
             events = d.events + excluded.events, pages = d.pages + excluded.pages
      """;

  static final String TAKE =
      """
      delete from visit_due d
       using (select source_id, visitor, day_from from visit_due
               where brand = :brand and due_at <= :now
               order by due_at, source_id, visitor, day_from
               limit :limit) f
       where d.brand = :brand and d.source_id = f.source_id and d.visitor = f.visitor
         and d.day_from = f.day_from
      returning d.*
      """;

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
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(ADD)
                  .bind("brand", brand.slug())
                  .bind("due", clock.instant().plus(APART))
                  .bind("days", OwnJson.write(json, rows))
                  .execute());
    }
  }

  /** Brands of which something is due. Asked before any brand is bound. */
  List<String> brands() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_due_visits()").mapTo(String.class).list());
  }

  /** Makes the visits of some days of the present brand; returns whether there may be more. */
  @Transactional
  public boolean step() {
    if (reader.lock().isEmpty()) {
      return false;
    }
    List<ToldDay> due =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(TAKE)
                    .bind("brand", brand.slug())
                    .bind("now", clock.instant())
                    .bind("limit", AT_ONCE)
                    .map((row, context) -> day(row))
                    .list());
    visits.make(due);
    return due.size() == AT_ONCE;
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
