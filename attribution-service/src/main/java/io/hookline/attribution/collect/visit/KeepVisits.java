package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.visit.VisitOrigins.Kept;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes visits of what visitors did. They follow from the instants of what they did alone: whatever
 * comes late is put where it belongs, and the visits around it are made anew.
 */
@Singleton
class KeepVisits {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final VisitOrigins origins;

  KeepVisits(
      Jdbi jdbi, ObjectMapper json, Outbox outbox, CurrentBrand brand, VisitOrigins origins) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.brand = brand;
    this.origins = origins;
  }

  /** Keeps what visitors did, and makes their visits; in the caller's transaction. */
  void add(List<PageEvent> events) {
    make(keep(events));
  }

  /** Keeps what visitors did; of each day what was told, of which visits are to be made. */
  List<ToldDay> keep(List<PageEvent> events) {
    return events.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle -> {
              ZoneId zone = VisitDay.zone(handle, brand.slug());
              handle
                  .createUpdate(VisitSql.HITS)
                  .bind("brand", brand.slug())
                  .bind("hits", hits(events, zone).toString())
                  .execute();
              return ToldDay.of(events, zone);
            });
  }

  /** Makes the visits of days of which something was told and kept. */
  void make(List<ToldDay> days) {
    if (!days.isEmpty()) {
      ArrayNode rows = JsonNodeFactory.instance.arrayNode();
      days.forEach(day -> rows.add(day.row()));
      jdbi.useHandle(handle -> make(handle, rows.toString()));
    }
  }

  private ArrayNode hits(List<PageEvent> events, ZoneId zone) {
    List<Hit> hits = events.stream().map(event -> Hit.of(event, zone)).toList();
    List<Kept> from = origins.keep(hits.stream().map(Hit::came).toList());
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < hits.size(); i++) {
      rows.add(hits.get(i).row(from.get(i)));
    }
    return rows;
  }

  private void make(Handle handle, String days) {
    TrafficChange change = new TrafficChange();
    VisitChanges visits = new VisitChanges();
    ArrayNode ranges = JsonNodeFactory.instance.arrayNode();
    ArrayNode busy = JsonNodeFactory.instance.arrayNode();
    handle
        .createQuery(VisitSql.TAKE)
        .bind("brand", brand.slug())
        .bind("most", VisitSql.MOST)
        .bind("days", days)
        .map(
            (row, context) ->
                (row.getBoolean("busy") ? busy : ranges).add(range(row, change, visits)))
        .list();
    handle
        .createQuery(VisitSql.MAKE)
        .bind("brand", brand.slug())
        .bind("ranges", ranges.toString())
        .map((row, context) -> visit(row))
        .forEach(
            made -> {
              change.add(made, 1);
              visits.made(made);
            });
    if (!busy.isEmpty()) {
      handle
          .createQuery(VisitSql.MAKE_BUSY)
          .bind("brand", brand.slug())
          .bind("ranges", busy.toString())
          .map((row, context) -> named(row))
          .forEach(visits::made);
    }
    tell(handle, visits.rows());
    count(handle, change.rows());
  }

  private void tell(Handle handle, List<Map<String, String>> changes) {
    if (!changes.isEmpty()) {
      handle
          .createUpdate(VisitSql.TELL)
          .bind("brand", brand.slug())
          .bind("changes", OwnJson.write(json, changes))
          .execute();
    }
  }

  private JsonNode range(ResultSet row, TrafficChange change, VisitChanges visits)
      throws SQLException {
    OwnJson.tree(json, row.getString("taken"))
        .forEach(
            taken -> {
              change.add(taken, -1);
              visits.taken(taken);
            });
    ObjectNode range = JsonNodeFactory.instance.objectNode();
    for (String column : List.of("source_id", "visitor", "day_from", "from_at", "to_at")) {
      range.put(column, row.getString(column));
    }
    return range.put("pages", row.getLong("pages")).put("events", row.getLong("events"));
  }

  private static JsonNode visit(ResultSet row) throws SQLException {
    ObjectNode visit = named(row);
    for (String column : TrafficChange.PLACE) {
      visit.put(column, row.getString(column));
    }
    return visit
        .put("pages", row.getInt("pages"))
        .put("events", row.getInt("events"))
        .put("seconds", row.getInt("seconds"));
  }

  private static ObjectNode named(ResultSet row) throws SQLException {
    ObjectNode visit = JsonNodeFactory.instance.objectNode();
    for (String column : List.of("visitor", "id", "began", "origin", "source_id", "browser")) {
      visit.put(column, row.getString(column));
    }
    return visit;
  }

  private void count(Handle handle, List<Map<String, Object>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    List<TrafficEvent.Counted> counts =
        handle
            .createQuery(VisitSql.COUNT)
            .bind("brand", brand.slug())
            .bind("places", VisitSql.PLACES)
            .bind("parts", VisitSql.PARTS)
            .bind("changes", OwnJson.write(json, changes))
            .map((row, context) -> new TrafficEvent.Counted(count(row)))
            .list();
    outbox.append(brand.slug(), counts);
  }

  private static TrafficEvent.Count count(ResultSet row) throws SQLException {
    return new TrafficEvent.Count(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getString("utm_source"),
        row.getString("utm_medium"),
        row.getString("utm_campaign"),
        row.getString("utm_content"),
        row.getString("utm_term"),
        Stream.of(row.getString("click_ids").split(" ")).filter(id -> !id.isEmpty()).toList(),
        row.getString("referrer_domain"),
        row.getString("referrer_host"),
        row.getString("app"),
        row.getString("landing_page"),
        row.getBoolean("goes_on"),
        row.getLong("visits"),
        row.getLong("page_views"),
        row.getLong("bounces"),
        row.getLong("seconds"),
        row.getLong("version"));
  }
}
