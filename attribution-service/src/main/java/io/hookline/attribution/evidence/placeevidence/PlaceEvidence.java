package io.hookline.attribution.evidence.placeevidence;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.SilentOrigins;
import io.hookline.attribution.evidence.placeevidence.PlaceEvidenceView.Day;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Lays taps, counts of people and scans beside the orders of their places. */
@Singleton
class PlaceEvidence {

  private record Known(UUID id, String code, String name, String timeZone, String currency) {}

  private record At(UUID place, LocalDate day) {}

  private record Taps(At at, String answer, BigDecimal weight, long times) {}

  private record Orders(At at, UUID origin, long placed, BigDecimal value) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final SilentOrigins origins;

  PlaceEvidence(Jdbi jdbi, CurrentBrand brand, SilentOrigins origins) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.origins = origins;
  }

  /**
   * The places that were recorded last first; with the same statements for any number of them.
   *
   * @param place only this one; null for all
   * @param byDay whether to say what each day was, too
   */
  List<PlaceEvidenceView> of(UUID place, Days period, UUID before, int limit, boolean byDay) {
    return jdbi.withHandle(
        handle -> {
          List<Known> places = places(handle, place, before, limit);
          Set<UUID> ids = new HashSet<>();
          places.forEach(one -> ids.add(one.id()));
          Map<At, PlaceTally> days = new HashMap<>();
          Map<UUID, PlaceTally> whole = new HashMap<>();
          count(
              handle,
              ids,
              period,
              (at, add) -> {
                add.accept(whole.computeIfAbsent(at.place(), first -> new PlaceTally()));
                add.accept(days.computeIfAbsent(at, first -> new PlaceTally()));
              });
          return places.stream()
              .map(
                  one ->
                      view(
                          one,
                          period,
                          whole.getOrDefault(one.id(), new PlaceTally()),
                          byDay ? days(one, days) : null))
              .toList();
        });
  }

  private List<Known> places(Handle handle, UUID place, UUID before, int limit) {
    return handle
        .createQuery(PlaceEvidenceSql.PLACES)
        .bind("brand", brand.slug())
        .bind("place", place)
        .bind("before", before)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Known(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("time_zone"),
                    row.getString("currency")))
        .list();
  }

  private void count(
      Handle handle, Set<UUID> places, Days period, BiConsumer<At, Consumer<PlaceTally>> to) {
    List<Taps> taps =
        query(handle, PlaceEvidenceSql.TAPS, places)
            .bind("first", period.from().atStartOfDay().toInstant(ZoneOffset.UTC))
            .bind("last", period.to().atStartOfDay().toInstant(ZoneOffset.UTC))
            .map(
                (row, context) ->
                    new Taps(
                        at(row),
                        row.getString("answer"),
                        row.getBigDecimal("weight"),
                        row.getLong("taps")))
            .list();
    Map<String, String> channels =
        origins.channels(taps.stream().map(Taps::answer).distinct().toList());
    taps.forEach(
        one ->
            to.accept(
                one.at(),
                tally -> tally.tap(channels.get(one.answer()), one.times(), one.weight())));
    query(handle, PlaceEvidenceSql.PEOPLE, places)
        .bind("first", period.from().atStartOfDay().toInstant(ZoneOffset.UTC))
        .bind("last", period.to().atStartOfDay().toInstant(ZoneOffset.UTC))
        .map(
            (row, context) -> {
              long people = row.getLong("people");
              BigDecimal weighted = row.getBigDecimal("weighted");
              to.accept(at(row), tally -> tally.people(people, weighted));
              return people;
            })
        .list();
    query(handle, PlaceEvidenceSql.SCANS, places)
        .bind("from", period.from())
        .bind("to", period.to())
        .map(
            (row, context) -> {
              long scans = row.getLong("scans");
              to.accept(at(row), tally -> tally.scans(scans));
              return scans;
            })
        .list();
    orders(handle, places, period, to);
  }

  private void orders(
      Handle handle, Set<UUID> places, Days period, BiConsumer<At, Consumer<PlaceTally>> to) {
    List<Orders> orders =
        query(handle, PlaceEvidenceSql.ORDERS, places)
            .bind("since", period.since().minus(1, ChronoUnit.DAYS))
            .bind("until", period.until().plus(1, ChronoUnit.DAYS))
            .bind("from", period.from())
            .bind("to", period.to())
            .map(
                (row, context) ->
                    new Orders(
                        at(row),
                        row.getObject("origin_id", UUID.class),
                        row.getLong("orders"),
                        row.getBigDecimal("value")))
            .list();
    Set<UUID> came = new HashSet<>();
    orders.forEach(one -> came.add(one.origin()));
    came.remove(null);
    Set<UUID> silent = origins.among(came);
    orders.forEach(
        one ->
            to.accept(
                one.at(),
                tally ->
                    tally.orders(
                        one.placed(),
                        one.origin() == null || silent.contains(one.origin()),
                        one.value())));
  }

  private Query query(Handle handle, String sql, Set<UUID> places) {
    return handle
        .createQuery(sql)
        .bind("brand", brand.slug())
        .bindArray("places", UUID.class, places);
  }

  private static At at(ResultSet row) throws SQLException {
    return new At(row.getObject("place_id", UUID.class), row.getObject("day", LocalDate.class));
  }

  private static List<Day> days(Known place, Map<At, PlaceTally> days) {
    Map<LocalDate, PlaceTally> own = new TreeMap<>(Comparator.reverseOrder());
    days.forEach(
        (at, tally) -> {
          if (at.place().equals(place.id())) {
            own.put(at.day(), tally);
          }
        });
    return own.entrySet().stream()
        .map(day -> new Day(day.getKey(), day.getValue().figures(place.currency())))
        .toList();
  }

  private PlaceEvidenceView view(Known place, Days period, PlaceTally tally, List<Day> days) {
    return new PlaceEvidenceView(
        place.id(),
        place.code(),
        place.name(),
        period.from(),
        period.to(),
        place.timeZone(),
        origins.rulesVersion(),
        tally.figures(place.currency()),
        days);
  }
}
