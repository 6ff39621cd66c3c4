package io.hookline.content.measure.availability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * Follows this service's own posts, on whichever way they go out: one that is out is asked for, one
 * that was taken off is not any more. Instagram has no public address that tells.
 */
@Singleton
class ScheduleChecks implements FeedSubscription {

  private static final Set<String> ASKED = Set.of("TIKTOK", "YOUTUBE");

  /** A post that moved to another address is asked for there at once. */
  private static final String UPSERT =
      """
      insert into availability_check (post_id, brand, network, address, short_link, due_at, version)
      select distinct on (r."postId") r."postId", :brand, r.network, r.address, r."shortLink", :now,
             r.version
        from jsonb_to_recordset(:rows::jsonb)
          as r ("postId" uuid, network text, address text, "shortLink" boolean, version bigint)
       order by r."postId", r.version desc
      on conflict (post_id) do update
         set address = excluded.address, short_link = excluded.short_link, version = excluded.version,
             due_at = case when availability_check.address = excluded.address
                           then availability_check.due_at else excluded.due_at end
       where availability_check.version < excluded.version
      """;

  private static final String DELETE =
      """
      delete from availability_check c
       using jsonb_to_recordset(:rows::jsonb) as r ("postId" uuid, version bigint)
       where c.post_id = r."postId" and c.version < r.version
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Clock clock;

  ScheduleChecks(Jdbi jdbi, ObjectMapper json, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public String resource() {
    return "posts";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    List<JsonNode> posts = changes.stream().map(CloudEvent::data).toList();
    write(
        UPSERT,
        brand,
        posts.stream().filter(ScheduleChecks::isAsked).map(ScheduleChecks::row).toList());
    write(
        DELETE,
        brand,
        posts.stream()
            .filter(post -> post.path("status").asText().equals("REMOVED"))
            .map(ScheduleChecks::row)
            .toList());
  }

  private static boolean isAsked(JsonNode post) {
    return post.path("status").asText().equals("PUBLISHED")
        && ASKED.contains(post.path("network").asText())
        && (post.hasNonNull("networkPostId") || post.hasNonNull("url"));
  }

  private static Map<String, Object> row(JsonNode post) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("postId", post.path("id").asText());
    row.put("version", post.path("version").asLong());
    row.put("network", post.path("network").asText());
    boolean known = post.hasNonNull("networkPostId");
    row.put("shortLink", !known);
    row.put(
        "address",
        known && isAsked(post)
            ? VideoAddress.byId(
                Network.valueOf(post.path("network").asText()), post.path("networkPostId").asText())
            : post.path("url").asText());
    return row;
  }

  private void write(String statement, String brand, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(statement)
                  .bind("brand", brand)
                  .bind("now", clock.instant())
                  .bind("rows", OwnJson.write(json, rows))
                  .execute());
    }
  }
}
