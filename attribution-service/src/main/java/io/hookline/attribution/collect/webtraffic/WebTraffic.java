package io.hookline.attribution.collect.webtraffic;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes what tools count, and works days out of it; what changed of a day is told on. */
@ApplicationScoped
class WebTraffic {

  /**
   * What became of a row.
   *
   * @param day whose it is; null when the row is refused
   * @param news false where it tells no figures that were not told before
   */
  record Told(UUID day, boolean news, Problem refused) {}

  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final WebTrafficDays days;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  WebTraffic(
      Jdbi jdbi,
      ObjectMapper json,
      WebTrafficDays days,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.days = days;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * With few statements however many there are.
   *
   * @param whole whether the rows are a tool's table with all parts of its days, so that what was
   *     told before and is not there is no part any more; else each row is for itself
   */
  List<Told> record(List<NewTraffic> rows, Instant usual, boolean whole) {
    Instant now = clock.instant();
    List<List<TrafficFact>> facts = new ArrayList<>(rows.size());
    List<Told> told = new ArrayList<>(rows.size());
    for (NewTraffic row : rows) {
      try {
        check(row, now);
        List<TrafficFact> ofRow = TrafficFacts.of(brand.slug(), row, usual, whole);
        facts.add(ofRow);
        told.add(new Told(dayId(ofRow.get(0).at()), true, null));
      } catch (Problem refused) {
        facts.add(List.of());
        told.add(new Told(null, false, refused));
      }
    }
    Set<UUID> added = keep(facts.stream().flatMap(List::stream).toList());
    List<Told> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      boolean news = false;
      for (TrafficFact fact : facts.get(i)) {
        news |= added.remove(fact.id());
      }
      Told one = told.get(i);
      outcomes.add(new Told(one.day(), news, one.refused()));
    }
    return outcomes;
  }

  private static void check(NewTraffic row, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (row.collectedAt() != null && ClockTolerance.isAhead(row.collectedAt(), now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    }
    if (row.day().isAfter(LocalDate.ofInstant(now, EARLIEST))) {
      violations.add(new Violation("day", "must not be in the future"));
    }
    Violation.requireNone(violations);
  }

  /** Returns the facts of which other figures are told than before; a set that may be changed. */
  private Set<UUID> keep(List<TrafficFact> facts) {
    Set<UUID> added = new HashSet<>();
    if (facts.isEmpty()) {
      return added;
    }
    String written = OwnJson.write(json, facts);
    return jdbi.withHandle(
        handle -> {
          lock(handle);
          Map<UUID, Boolean> touched = new HashMap<>();
          handle
              .createQuery(TrafficSql.KEEP)
              .bind("brand", brand.slug())
              .bind("rows", written)
              .map(
                  (row, context) ->
                      touched.merge(
                          row.getObject("fact_id", UUID.class),
                          row.getBoolean("added"),
                          Boolean::logicalOr))
              .list();
          if (!touched.isEmpty()) {
            handle
                .createUpdate(TrafficSql.TABLES)
                .bind("brand", brand.slug())
                .bind("rows", written)
                .execute();
            handle
                .createUpdate(TrafficSql.COUNT)
                .bind("brand", brand.slug())
                .bind("rows", written)
                .bindArray("ids", UUID.class, touched.keySet())
                .execute();
            Set<Instant> ats = new TreeSet<>();
            facts.stream()
                .filter(fact -> touched.containsKey(fact.id()))
                .forEach(fact -> ats.add(fact.at()));
            work(handle, ats);
          }
          touched.forEach((id, isAdded) -> addIf(added, id, isAdded));
          return added;
        });
  }

  private static void addIf(Set<UUID> added, UUID id, boolean isAdded) {
    if (isAdded) {
      added.add(id);
    }
  }

  /** Keeps others from changing days, or the words, until the end of the transaction. */
  void lock() {
    jdbi.useHandle(this::lock);
  }

  /** Works all days out anew, as other words are the brand's now. */
  void workAll() {
    jdbi.useHandle(
        handle -> {
          lock(handle);
          work(
              handle,
              handle
                  .createQuery("select at from web_traffic_day where brand = :brand order by at")
                  .bind("brand", brand.slug())
                  .mapTo(Instant.class)
                  .list());
        });
  }

  private void lock(Handle handle) {
    handle.createQuery(TrafficSql.LOCK).bind("brand", brand.slug()).mapTo(Boolean.class).one();
  }

  private void work(Handle handle, Collection<Instant> ats) {
    if (ats.isEmpty()) {
      return;
    }
    List<Instant> each = List.copyOf(ats);
    List<UUID> changed =
        handle
            .createQuery(TrafficSql.DAYS)
            .bind("brand", brand.slug())
            .bind("ats", ArrayParameters.of(each, column -> column.instants(at -> at)))
            .bind("ids", ArrayParameters.of(each, column -> column.uuids(this::dayId)))
            .mapTo(UUID.class)
            .list();
    outbox.append(
        brand.slug(), days.all(changed).stream().map(WebTrafficEvent.Counted::new).toList());
  }

  private UUID dayId(Instant at) {
    return Ids.derived(at, brand.slug() + "/web-traffic");
  }
}
