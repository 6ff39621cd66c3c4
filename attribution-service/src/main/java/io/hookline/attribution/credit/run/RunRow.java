package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.AttributionRunView.Failure;
import io.hookline.attribution.credit.run.AttributionRunView.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A run with its chain, as they are stored.
 *
 * @param since before which transaction all changes have been looked at; null before it has begun
 * @param pass how often it has looked for them
 * @param done slices that are done
 * @param attempts failures since it last went on
 * @param failedBehind how many slices were done when it failed last
 */
record RunRow(
    AttributionRunView view, String since, int pass, long done, int attempts, int failedBehind) {

  static final String SELECT =
      """
      select r.*, r.since_txid::text as since, c.setting_id, c.setting_version,
             c.channel_rules_version, c.occurred_from, s.slices, s.done, s.conversions as worked
        from credit_run r
        join credit_chain c on c.brand = r.brand and c.id = r.chain_id
        left join lateral (
          select count(*) as slices, count(done_at) as done,
                 coalesce(sum(conversions), 0) as conversions
            from credit_run_slice where brand = r.brand and run_id = r.id) s
          on r.status not in ('COMPLETED', 'DISCARDED')
       where r.brand = :brand
      """;

  UUID id() {
    return view.id();
  }

  RunStatus status() {
    return view.status();
  }

  static RunRow read(ResultSet row) throws SQLException {
    RunStatus status = RunStatus.valueOf(row.getString("status"));
    boolean completed = status == RunStatus.COMPLETED;
    long slices = row.getLong("slices");
    boolean underWay = !row.wasNull() && row.getString("since") != null;
    String failure = row.getString("failure_code");
    AttributionRunView view =
        new AttributionRunView(
            row.getObject("id", UUID.class),
            row.getObject("setting_id", UUID.class),
            row.getInt("setting_version"),
            row.getInt("channel_rules_version"),
            instant(row, "occurred_from"),
            row.getObject("chain_id", UUID.class),
            row.getInt("number"),
            status,
            RunCause.valueOf(row.getString("cause")),
            row.getString("requested_by"),
            underWay ? new Progress(slices, row.getLong("done"), row.getLong("worked")) : null,
            instant(row, "watermark_at"),
            completed ? row.getLong("conversions") : null,
            completed ? row.getLong("credited") : null,
            completed ? row.getLong("changed") : null,
            failure == null ? null : new Failure(failure, row.getString("failure_detail")),
            row.getLong("version"),
            instant(row, "created_at"),
            instant(row, "started_at"),
            instant(row, "ended_at"));
    return new RunRow(
        view,
        row.getString("since"),
        row.getInt("pass"),
        row.getLong("done"),
        row.getInt("attempts"),
        row.getInt("failed_behind"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
