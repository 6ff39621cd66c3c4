package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.origin.TrafficOriginEvent.TrafficOrigin;
import io.hookline.attribution.input.ToldVisit;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts the facts of visits together as those of orders, so that the same rules say their channel.
 * It follows the service's own feed: visits are made before there is a word of channels.
 */
@Singleton
class OriginsOfTraffic implements FeedSubscription {

  private static final String KEEP =
      """
      insert into traffic_origin (brand, traffic_id, origin_id)
      select :brand, t.id, t.origin_id
        from unnest(:ids::uuid[], :origins::uuid[]) as t(id, origin_id)
       order by t.id
      on conflict do nothing
      returning traffic_id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;

  OriginsOfTraffic(Jdbi jdbi, ObjectMapper json, Outbox outbox) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
  }

  @Override
  public String feed() {
    return "attribution";
  }

  @Override
  public String resource() {
    return "traffic";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    Map<UUID, TrafficOrigin> told = new LinkedHashMap<>();
    Map<UUID, String> facts = new TreeMap<>();
    for (CloudEvent change : changes) {
      JsonNode count = change.data();
      String written = OwnJson.write(json, origin(count));
      UUID origin = OriginId.of(written);
      UUID id = UUID.fromString(count.path("id").asText());
      facts.put(origin, written);
      told.put(id, new TrafficOrigin(id, LocalDate.parse(count.path("day").asText()), origin, 0));
    }
    List<Map.Entry<UUID, String>> distinct = List.copyOf(facts.entrySet());
    List<TrafficOrigin> all = List.copyOf(told.values());
    List<UUID> news =
        jdbi.withHandle(
            handle -> {
              OriginSql.add(handle, brand, distinct);
              return handle
                  .createQuery(KEEP)
                  .bind("brand", brand)
                  .bind("ids", ArrayParameters.of(all, c -> c.uuids(TrafficOrigin::trafficId)))
                  .bind("origins", ArrayParameters.of(all, c -> c.uuids(TrafficOrigin::originId)))
                  .mapTo(UUID.class)
                  .list();
            });
    outbox.append(
        brand, news.stream().map(id -> new TrafficOriginEvent.Determined(told.get(id))).toList());
  }

  private static Origin origin(JsonNode count) {
    List<String> clickIds = new ArrayList<>();
    count.path("clickIds").forEach(id -> clickIds.add(id.asText()));
    return RecordVisits.origin(
        new ToldVisit(
            text(count, "source"),
            text(count, "medium"),
            text(count, "campaign"),
            text(count, "content"),
            text(count, "term"),
            clickIds,
            text(count, "referrerHost"),
            text(count, "app"),
            true,
            count.path("goesOn").asBoolean(),
            false));
  }

  private static String text(JsonNode count, String field) {
    return count.path(field).asText(null);
  }
}
