package io.hookline.webhooks.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The circuits of end points as they are stored. */
final class CircuitRows {

  private CircuitRows() {}

  /** Empty when the end point was deleted; otherwise others wait until the transaction ends. */
  static Optional<Circuit> lock(Handle handle, UUID webhook) {
    return handle
        .createQuery(
            """
            select failures, failing_since, paused_until from webhook_health
             where webhook_id = :webhook for update
            """)
        .bind("webhook", webhook)
        .map(
            (row, context) ->
                new Circuit(
                    row.getInt("failures"),
                    instant(row, "failing_since"),
                    instant(row, "paused_until")))
        .findOne();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static void write(Handle handle, UUID webhook, Circuit circuit) {
    handle
        .createUpdate(
            """
            update webhook_health
               set failures = :failures, failing_since = :since, paused_until = :until
             where webhook_id = :webhook
            """)
        .bind("failures", circuit.failures())
        .bind("since", circuit.failingSince())
        .bind("until", circuit.pausedUntil())
        .bind("webhook", webhook)
        .execute();
  }
}
