package io.hookline.reporting.facts.generation;

import io.hookline.reporting.facts.generation.RebuildView.FeedRead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a view of a row. */
final class RebuildRow {

  private RebuildRow() {}

  static RebuildView read(ResultSet row, Map<UUID, List<FeedRead>> feeds) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new RebuildView(
        id,
        RebuildState.valueOf(row.getString("state")),
        RebuildPhase.valueOf(row.getString("phase")),
        feeds.getOrDefault(id, List.of()),
        row.getString("requested_by"),
        instant(row, "requested_at"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        row.getString("ended_by"),
        row.getString("waits_for"),
        row.getString("failure"),
        row.getLong("version"));
  }

  static FeedRead feed(ResultSet row) throws SQLException {
    return new FeedRead(
        row.getString("feed"),
        row.getLong("changes"),
        instant(row, "last_change_at"),
        instant(row, "read_to_end_at"),
        row.getInt("failures"),
        row.getString("failure"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
