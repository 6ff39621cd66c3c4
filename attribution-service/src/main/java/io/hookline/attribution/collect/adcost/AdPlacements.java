package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Parts of ads' days by placement. What counts of each is worked out as of a day; they are never
 * added to it. What was told of them before stays among the readings.
 */
@ApplicationScoped
class AdPlacements {

  private static final String COUNT =
      """
      insert into ad_day_placement as p (id, brand, ad_day_id, at, placement, facts, source,
                                         collected_at, restated, recorded_at, version)
      select r.id, :brand, r.ad_day_id, r.at, r.placement, r.facts, r.source, r.collected_at,
             r.restated, :now, 0
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, ad_day_id uuid, at timestamptz, placement text, facts jsonb, source text,
                collected_at timestamptz, restated boolean)
      on conflict on constraint pk_ad_day_placement do update
         set facts = excluded.facts, source = excluded.source,
             collected_at = excluded.collected_at, restated = excluded.restated,
             version = p.version + (p.facts <> excluded.facts)::int
      returning new.id, new.placement, new.version, old.facts is distinct from new.facts as news,
                (select b.currency from brand b where b.slug = new.brand) as currency
      """;

  static final String OF_DAY =
      """
      select id, placement, facts, source, collected_at, restated, recorded_at
        from ad_day_placement
       where brand = :brand and ad_day_id = :day and at = :at and id < :before
       order by id desc limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final ObjectMapper json;
  private final Outbox outbox;

  AdPlacements(Jdbi jdbi, CurrentBrand brand, ObjectMapper json, Outbox outbox) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.json = json;
    this.outbox = outbox;
  }

  void count(Handle handle, String slug, List<ToldDay> parts, Instant now) {
    if (parts.isEmpty()) {
      return;
    }
    Map<UUID, ToldDay> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.put(part.id(), part));
    List<AdPlacementEvent.Counted> news = new ArrayList<>();
    handle
        .createQuery(COUNT)
        .bind("brand", slug)
        .bind("now", now)
        .bind(
            "rows", OwnJson.write(json, parts.stream().map(part -> counting(slug, part)).toList()))
        .map(
            (row, context) ->
                row.getBoolean("news")
                    && news.add(
                        new AdPlacementEvent.Counted(
                            AdPlacementEvent.Count.of(
                                byId.get(row.getObject("id", UUID.class)),
                                row.getString("placement"),
                                slug,
                                row.getString("currency"),
                                row.getLong("version")))))
        .list();
    outbox.append(slug, news);
  }

  private static Map<String, Object> counting(String slug, ToldDay part) {
    CountingAdDay counting = part.counting();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", part.id());
    row.put("ad_day_id", part.key().dayId(slug));
    row.put("at", part.key().at());
    row.put("placement", part.key().placement());
    row.put("facts", counting.facts());
    row.put("source", counting.source());
    row.put("collected_at", counting.collectedAt());
    row.put("restated", counting.restated());
    return row;
  }

  /** The latest id first. */
  List<AdPlacementView> of(UUID day, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_DAY)
                .bind("brand", brand.slug())
                .bind("day", day)
                .bind("at", Ids.instantOf(day))
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
  }

  private AdPlacementView read(ResultSet row) throws SQLException {
    AdDayFacts facts = OwnJson.read(json, row.getString("facts"), AdDayFacts.class);
    return new AdPlacementView(
        row.getObject("id", UUID.class),
        row.getString("placement"),
        facts.spend(),
        facts.impressions(),
        facts.reach(),
        facts.frequency(),
        facts.clicks(),
        facts.videoViews(),
        facts.conversions(),
        facts.conversionValue(),
        facts.counters(),
        AdSource.valueOf(row.getString("source")),
        AdDayRow.instant(row, "collected_at"),
        row.getBoolean("restated"),
        AdDayRow.instant(row, "recorded_at"));
  }
}
