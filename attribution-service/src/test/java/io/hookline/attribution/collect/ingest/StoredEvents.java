package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What rows of events hold, unpacked. */
public final class StoredEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An event of any brand. */
  public record Stored(JsonNode payload, List<String> keys) {}

  private StoredEvents() {}

  /** All, in the order of their ids. */
  public static List<Stored> all() {
    List<Stored> events = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery("select * from event order by id")) {
      while (row.next()) {
        events.add(stored(row));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return events;
  }

  private static Stored stored(ResultSet row) throws SQLException {
    List<String> keys = PackedKeys.unpack(row.getBytes("keys"));
    String original = row.getString("original_event");
    return new Stored(
        StoredPayload.unpack(
            JSON,
            row.getBytes("payload"),
            original == null ? row.getString("event") : original,
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getString("event_id"),
            keys),
        keys);
  }
}
