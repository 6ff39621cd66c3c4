package io.hookline.content.measure.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a run as it is shown. */
final class SynchronisationRow {

  private SynchronisationRow() {}

  static SynchronisationView read(ResultSet row) throws SQLException {
    String trouble = row.getString("trouble_code");
    return new SynchronisationView(
        row.getObject("id", UUID.class),
        row.getObject("connection_id", UUID.class),
        SynchronisationCause.valueOf(row.getString("cause")),
        SynchronisationState.valueOf(row.getString("state")),
        Stage.valueOf(row.getString("stage")),
        instant(row, "collected_at"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("newest_day", LocalDate.class),
        row.getInt("days"),
        row.getInt("videos"),
        row.getInt("recorded"),
        row.getInt("unchanged"),
        row.getInt("refused"),
        row.getInt("unclaimed"),
        row.getInt("comments"),
        row.getInt("missing"),
        trouble == null
            ? null
            : new SynchronisationView.Obstacle(trouble, row.getString("trouble_detail")),
        instant(row, "due_at"),
        instant(row, "created_at"),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        row.getLong("version"));
  }

  static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        row.getObject("connection_id", UUID.class),
        row.getObject("worker", UUID.class),
        SynchronisationCause.valueOf(row.getString("cause")),
        Stage.valueOf(row.getString("stage")),
        row.getString("place"),
        row.getString("page_cursor"),
        instant(row, "collected_at"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("newest_day", LocalDate.class),
        obstacle(row),
        row.getInt("attempts"),
        row.getInt("takeovers"),
        instant(row, "created_at"));
  }

  /** Only what kept it from reading stays with a run; why it has waited does not. */
  private static Trouble obstacle(ResultSet row) throws SQLException {
    return row.getBoolean("hindered")
        ? new Trouble(
            row.getString("trouble_code"), row.getString("trouble_detail"), Mend.GRANT_SCOPES)
        : null;
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
