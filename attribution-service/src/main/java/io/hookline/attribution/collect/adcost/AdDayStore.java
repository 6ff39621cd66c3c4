package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes many days of ads with a few statements. */
@ApplicationScoped
class AdDayStore {

  private final Jdbi jdbi;
  private final AdPlacements placements;
  private final ObjectMapper json;

  AdDayStore(Jdbi jdbi, AdPlacements placements, ObjectMapper json) {
    this.jdbi = jdbi;
    this.placements = placements;
    this.json = json;
  }

  /**
   * What is there afterwards.
   *
   * @param added days that were told for the first time
   * @param restated days of which something else counts now
   */
  record Stored(Set<UUID> added, Set<UUID> restated) {

    List<UUID> all() {
      Set<UUID> all = new LinkedHashSet<>(added);
      all.addAll(restated);
      return List.copyOf(all);
    }
  }

  /** What counts is worked out of all that was told, so two must not do it at once. */
  void lock(String brand) {
    jdbi.withHandle(
        handle ->
            handle.createQuery(AdDaySql.LOCK).bind("brand", brand).mapTo(Boolean.class).one());
  }

  /** All that was told of these days before; empty for a day that is new. */
  Map<UUID, ToldDay> told(String brand, Set<AdDayKey> keys) {
    Map<UUID, ToldDay> days = new LinkedHashMap<>();
    keys.forEach(key -> days.put(key.id(brand), new ToldDay(key.id(brand), key)));
    List<Map<String, Object>> rows =
        days.values().stream()
            .map(day -> Map.<String, Object>of("id", day.id(), "at", day.key().at()))
            .toList();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(AdDaySql.TOLD)
                .bind("rows", OwnJson.write(json, rows))
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject("ad_day_id", UUID.class),
                            new Told(
                                row.getObject("id", UUID.class),
                                AdSource.valueOf(row.getString("source")),
                                row.getString("told"),
                                OwnJson.read(json, row.getString("facts"), AdDayFacts.class),
                                AdDayRow.instant(row, "first_collected_at"),
                                AdDayRow.instant(row, "collected_at"))))
                .forEach(entry -> days.get(entry.getKey()).found(entry.getValue())));
    return days;
  }

  Stored store(String brand, List<ToldDay> days, Instant now) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createUpdate(AdDaySql.ADD)
              .bind("brand", brand)
              .bind("now", now)
              .bind("rows", OwnJson.write(json, readings(days)))
              .execute();
          Stored stored = new Stored(new HashSet<>(), new HashSet<>());
          List<ToldDay> whole = days.stream().filter(day -> day.key().placement() == null).toList();
          count(handle, brand, whole, now, stored);
          stored.restated().addAll(coarser(handle, brand, whole));
          placements.count(
              handle,
              brand,
              days.stream().filter(day -> day.key().placement() != null).toList(),
              now);
          stored.restated().removeAll(stored.added());
          return stored;
        });
  }

  private void count(Handle handle, String brand, List<ToldDay> days, Instant now, Stored stored) {
    handle
        .createQuery(AdDaySql.COUNT)
        .bind("brand", brand)
        .bind("now", now)
        .bind("rows", OwnJson.write(json, days.stream().map(this::counting).toList()))
        .map(
            (row, context) ->
                row.getBoolean("added")
                    ? stored.added().add(row.getObject("id", UUID.class))
                    : row.getBoolean("restated")
                        && stored.restated().add(row.getObject("id", UUID.class)))
        .list();
  }

  /** Days of ads that show these posts of a network, of which something else counts now. */
  List<UUID> tie(String brand, List<PostChange> changes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AdDaySql.TIE)
                .bind("brand", brand)
                .bind("networks", ArrayParameters.of(changes, c -> c.texts(PostChange::network)))
                .bind("posts", ArrayParameters.of(changes, c -> c.texts(PostChange::post)))
                .mapTo(UUID.class)
                .list());
  }

  private Set<UUID> coarser(Handle handle, String brand, List<ToldDay> days) {
    Set<Map<String, Object>> parents = new LinkedHashSet<>();
    for (ToldDay day : days) {
      for (Told told : day.told()) {
        Map<String, Object> parent = new LinkedHashMap<>();
        parent.put("network", day.key().network());
        parent.put("at", day.key().at());
        parent.put("campaign", told.facts().platformCampaignId());
        parent.put("ad_group", told.facts().adGroupId());
        parents.add(parent);
      }
    }
    List<UUID> turned =
        handle
            .createQuery(AdDaySql.COARSER)
            .bind("brand", brand)
            .bind("rows", OwnJson.write(json, parents))
            .mapTo(UUID.class)
            .list();
    if (!turned.isEmpty()) {
      handle
          .createUpdate(AdDaySql.TURN)
          .bindArray("ids", UUID.class, turned)
          .bind("ats", ArrayParameters.of(turned, column -> column.instants(Ids::instantOf)))
          .execute();
    }
    return Set.copyOf(turned);
  }

  private static List<Map<String, Object>> readings(Collection<ToldDay> days) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ToldDay day : days) {
      for (Told told : day.changed()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", told.id());
        row.put("ad_day_id", day.id());
        row.put("at", day.key().at());
        row.put("source", told.source());
        row.put("told", told.told());
        row.put("facts", told.facts());
        row.put("first_collected_at", told.first());
        row.put("collected_at", told.last());
        rows.add(row);
      }
    }
    return rows;
  }

  private Map<String, Object> counting(ToldDay day) {
    CountingAdDay counting = day.counting();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", day.id());
    row.put("at", day.key().at());
    row.put("day", day.key().day());
    row.put("network", day.key().network());
    row.put("level", day.key().level());
    row.put("source", counting.source());
    row.put("collected_at", counting.collectedAt());
    row.put("restated", counting.restated());
    row.put("told", AdDays.figures(json, counting.withoutInstant()));
    row.put("facts", counting.facts());
    return row;
  }
}
