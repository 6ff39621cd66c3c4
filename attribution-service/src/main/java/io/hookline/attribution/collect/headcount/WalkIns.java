package io.hookline.attribution.collect.headcount;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.place.Places;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Records how many people came in. What was collected last counts, whatever arrives first. */
@Singleton
class WalkIns {

  /**
   * What became of a number.
   *
   * @param news false where it says nothing that was not known
   */
  record Told(UUID id, boolean news, Problem refused) {}

  private static final BigDecimal USUAL = new BigDecimal("0.1");
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  /**
   * Of one hour the latest counts; of two that were collected at one instant the higher, by number,
   * then by weight.
   */
  private static final String RECORD =
      """
      with told as (
        select * from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, at timestamptz, day date, hour int, place uuid, people int, weight numeric,
                source text, collected timestamptz)),
      added as (
        insert into walk_in_reading (brand, walk_in_id, at, people, collected_at, source, recorded_at)
        select distinct on (id, at, collected, people)
               :brand, id, at, people, collected, source, :now
          from told order by id, at, collected, people
        on conflict on constraint pk_walk_in_reading do nothing
        returning walk_in_id)
      insert into walk_in as w
             (id, brand, at, day, hour, place_id, people, weight, source, collected_at, restated,
              version)
      select distinct on (id) id, :brand, at, day, hour, place, people, weight, source, collected,
             (select count(distinct o.people) > 1 from told o where o.id = t.id), 0
        from told t
       order by id, collected desc, people desc, weight desc, source desc
      on conflict on constraint pk_walk_in do update
         set (people, weight, source, collected_at) =
               (select f.people, f.weight, f.source, f.collected_at
                  from (values (w.people, w.weight, w.source, w.collected_at),
                               (excluded.people, excluded.weight, excluded.source,
                                excluded.collected_at))
                         as f (people, weight, source, collected_at)
                 order by f.collected_at desc, f.people desc, f.weight desc, f.source desc
                 limit 1),
             restated = w.restated or excluded.restated or w.people <> excluded.people,
             version = w.version + 1
       where w.id in (select walk_in_id from added)
          or (excluded.collected_at, excluded.people, excluded.weight, excluded.source)
             > (w.collected_at, w.people, w.weight, w.source)
      returning id
      """;

  private final Places places;
  private final CurrentBrand brand;
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Clock clock;

  WalkIns(Places places, CurrentBrand brand, Jdbi jdbi, ObjectMapper json, Clock clock) {
    this.places = places;
    this.brand = brand;
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  /** With few statements however many there are. */
  List<Told> record(List<NewWalkIn> counts, WalkInSource source, Instant usual) {
    Instant now = clock.instant();
    Map<String, Places.Named> named = places.named(counts.stream().map(NewWalkIn::place).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Told> told = new ArrayList<>(counts.size());
    for (NewWalkIn count : counts) {
      try {
        String place = Characters.trimmed(count.place());
        References.require("place", place, "place", named::containsKey);
        Map<String, Object> row = row(count, named.get(place).id(), source, usual, now);
        rows.add(row);
        told.add(new Told((UUID) row.get("id"), true, null));
      } catch (Problem refused) {
        told.add(new Told(null, false, refused));
      }
    }
    Set<UUID> changed = rows.isEmpty() ? Set.of() : write(rows, now);
    Set<UUID> first = new HashSet<>();
    return told.stream()
        .map(
            one ->
                one.refused() != null
                    ? one
                    : new Told(one.id(), changed.contains(one.id()) && first.add(one.id()), null))
        .toList();
  }

  private Set<UUID> write(List<Map<String, Object>> rows, Instant now) {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(RECORD)
                    .bind("brand", brand.slug())
                    .bind("now", now)
                    .bind("rows", OwnJson.write(json, rows))
                    .mapTo(UUID.class)
                    .list()));
  }

  private Map<String, Object> row(
      NewWalkIn count, UUID place, WalkInSource source, Instant usual, Instant now) {
    Instant collected = count.collectedAt() == null ? usual : count.collectedAt();
    List<Violation> violations = new ArrayList<>();
    if (ClockTolerance.isAhead(collected, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    }
    if (count.day().isAfter(LocalDate.ofInstant(now, EARLIEST))) {
      violations.add(new Violation("day", "must not be in the future"));
    }
    Violation.requireNone(violations);
    Instant at = count.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(
        "id", Ids.derived(at, String.join("/", brand.slug(), place.toString(), "" + count.hour())));
    row.put("at", at);
    row.put("day", count.day());
    row.put("hour", count.hour());
    row.put("place", place);
    row.put("people", count.people());
    row.put("weight", count.weight() == null ? USUAL : count.weight());
    row.put("source", count.source() == null ? source : count.source());
    row.put("collected", collected.truncatedTo(ChronoUnit.MICROS));
    return row;
  }

  /**
   * @throws Problem WALK_IN_NOT_FOUND
   */
  WalkInView get(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from walk_in where brand = :brand and id = :id and at = :at")
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("at", Ids.instantOf(id))
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(
                    () ->
                        new Problem(
                            HeadcountProblem.WALK_IN_NOT_FOUND, "There is no count " + id + ".")));
  }

  /** The latest day first. */
  List<WalkInView> before(PlaceInTime place, HeadcountFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query =
        "select * from walk_in where brand = :brand and at <= :before and (at, id) < (:before, :id)"
            + filter.conditions(values)
            + " order by at desc, id desc limit :limit";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("before", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  private static WalkInView view(ResultSet row) throws SQLException {
    return new WalkInView(
        row.getObject("id", UUID.class),
        row.getObject("place_id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getObject("hour", Integer.class),
        row.getInt("people"),
        row.getBigDecimal("weight").stripTrailingZeros(),
        WalkInSource.valueOf(row.getString("source")),
        row.getObject("collected_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("restated"),
        row.getLong("version"));
  }
}
