package io.hookline.bulk.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.job.JobView.Failure;
import io.hookline.kit.json.OwnJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A job as it is stored. */
record JobRow(
    UUID id,
    String brand,
    String kind,
    JobState state,
    JsonNode parameters,
    Long total,
    long processed,
    long failed,
    long position,
    long workedMillis,
    boolean cancelRequested,
    boolean ofMoney,
    String failureCode,
    String failureDetail,
    long version,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt) {

  static final String COLUMNS =
      """
      id, brand, kind, state, parameters, total, processed, failed, position, worked_ms,
      cancel_requested, of_money, failure_code, failure_detail, version, created_at, started_at, finished_at
      """;

  static JobRow read(ResultSet row, ObjectMapper json) throws SQLException {
    long total = row.getLong("total");
    Long known = row.wasNull() ? null : total;
    return new JobRow(
        row.getObject("id", UUID.class),
        row.getString("brand"),
        row.getString("kind"),
        JobState.valueOf(row.getString("state")),
        OwnJson.tree(json, row.getString("parameters")),
        known,
        row.getLong("processed"),
        row.getLong("failed"),
        row.getLong("position"),
        row.getLong("worked_ms"),
        row.getBoolean("cancel_requested"),
        row.getBoolean("of_money"),
        row.getString("failure_code"),
        row.getString("failure_detail"),
        row.getLong("version"),
        instant(row.getTimestamp("created_at")),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("finished_at")));
  }

  private static Instant instant(Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  JobView view(Instant now) {
    Long rate = workedMillis <= 0 || processed == 0 ? null : processed * 1000 / workedMillis;
    return new JobView(
        id,
        kind,
        state,
        parameters,
        total,
        processed,
        failed,
        rate,
        estimatedEnd(rate, now),
        state == JobState.FAILED ? new Failure(failureCode, failureDetail) : null,
        version,
        createdAt,
        startedAt,
        finishedAt);
  }

  private Instant estimatedEnd(Long rate, Instant now) {
    return state != JobState.RUNNING || total == null || rate == null || rate == 0
        ? null
        : now.plus(Duration.ofMillis(Math.max(0, total - processed) * 1000 / rate));
  }
}
