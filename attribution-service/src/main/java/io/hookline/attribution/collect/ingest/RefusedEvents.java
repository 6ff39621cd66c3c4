package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Refused events of the present brand, in the present transaction. */
@ApplicationScoped
class RefusedEvents {

  private static final String SELECT =
      """
      select id, received_at, source_id, event, event_id, test, reason, field, replayed_at, replay_id,
             payload::text as payload
        from refused_event
       where brand = :brand and id < :before
      """;

  /** What nobody replays at the moment; those with a replay_id were begun before. */
  private static final String LEASE =
      """
      update refused_event r
         set replay_id = coalesce(r.replay_id, t.replay_id), leased_until = :until
        from unnest(:ids, :replays) as t(id, replay_id)
       where r.brand = :brand and r.id = t.id and r.replayed_at is null and r.payload is not null
         and (r.leased_until is null or r.leased_until < :now)
      returning r.id, r.source_id, r.door, r.test, r.replay_id, r.payload::text as payload,
                exists (select from event e where e.brand = r.brand and e.id = r.replay_id)
                  or exists (select from receipt e where e.brand = r.brand and e.id = r.replay_id)
                  as taken
      """;

  private static final String END =
      """
      update refused_event
         set leased_until = null,
             replayed_at = case when id = any(:taken) then :now else replayed_at end,
             replay_id = case when id = any(:taken) then replay_id end
       where brand = :brand and id = any(:ids)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  RefusedEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * One that is about to be replayed.
   *
   * @param taken whether a replay that was broken off had come so far
   */
  record Leased(
      UUID id,
      UUID source,
      int door,
      boolean test,
      UUID replay,
      ObjectNode content,
      boolean taken) {}

  List<RefusedEventView> before(UUID before, RefusedEventFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder conditions = new StringBuilder();
    add(conditions, values, "source_id", filter.eventSource);
    add(conditions, values, "reason", clean(filter.reason));
    add(conditions, values, "field", clean(filter.field));
    if (filter.state != null) {
      conditions.append(
          switch (filter.state) {
            case OPEN -> " and replayed_at is null and payload is not null";
            case REPLAYED -> " and replayed_at is not null";
            case NOT_KEPT -> " and payload is null";
          });
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + conditions + " order by id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("limit", limit)
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * @throws Problem REFUSED_EVENT_NOT_FOUND
   */
  RefusedEventView get(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT.replace("id < :before", "id = :id"))
                .bind("brand", brand.slug())
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(
                    () ->
                        new Problem(
                            IngestProblem.REFUSED_EVENT_NOT_FOUND,
                            "There is no refused event " + id + ".")));
  }

  /**
   * @param replays the id that each gets, in the order of ids
   */
  List<Leased> lease(List<UUID> ids, List<UUID> replays, Instant now, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LEASE)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .bindArray("replays", UUID.class, replays)
                .bind("now", now)
                .bind("until", until)
                .map((row, context) -> leased(row))
                .list());
  }

  /**
   * @param taken those of the ids that need no further replay
   */
  void end(Collection<UUID> ids, Collection<UUID> taken, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(END)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .bindArray("taken", UUID.class, taken)
                .bind("now", now)
                .execute());
  }

  private static void add(
      StringBuilder conditions, Map<String, Object> values, String column, Object value) {
    if (value != null) {
      conditions.append(" and ").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }

  private static String clean(String text) {
    return text == null ? null : text.replace("\0", "");
  }

  private RefusedEventView view(ResultSet row) throws SQLException {
    String payload = row.getString("payload");
    OffsetDateTime replayed = row.getObject("replayed_at", OffsetDateTime.class);
    return new RefusedEventView(
        row.getObject("id", UUID.class),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("source_id", UUID.class),
        row.getString("event"),
        row.getString("event_id"),
        row.getBoolean("test"),
        row.getString("reason"),
        row.getString("field"),
        payload == null
            ? RefusedEventState.NOT_KEPT
            : replayed == null ? RefusedEventState.OPEN : RefusedEventState.REPLAYED,
        replayed == null ? null : replayed.toInstant(),
        replayed == null ? null : row.getObject("replay_id", UUID.class),
        payload == null ? null : OwnJson.tree(json, payload));
  }

  private Leased leased(ResultSet row) throws SQLException {
    return new Leased(
        row.getObject("id", UUID.class),
        row.getObject("source_id", UUID.class),
        row.getInt("door"),
        row.getBoolean("test"),
        row.getObject("replay_id", UUID.class),
        (ObjectNode) OwnJson.tree(json, row.getString("payload")),
        row.getBoolean("taken"));
  }
}
