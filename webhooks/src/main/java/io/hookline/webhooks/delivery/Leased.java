package io.hookline.webhooks.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The first open delivery of a lane that this worker has leased.
 *
 * @param lease whose it is; what is done under a lease that has lapsed has no effect on the lane
 * @param secret encrypted
 * @param formerSecret encrypted, or null
 * @param attempts ever made
 * @param tries made since it was queued, or queued again
 * @param triedSince the first of them, or null
 * @param data of the event, JSON
 * @param ofMoney whether all of the event is about money
 * @param money whether the end point may learn of money
 */
record Leased(
    String brand,
    UUID webhook,
    String subject,
    UUID lease,
    String url,
    byte[] secret,
    byte[] formerSecret,
    Instant formerSecretUntil,
    UUID id,
    Instant eventTime,
    String type,
    boolean test,
    int attempts,
    int tries,
    Instant triedSince,
    String data,
    String traceparent,
    boolean ofMoney,
    boolean money) {

  static Leased read(ResultSet row, UUID lease) throws SQLException {
    return new Leased(
        row.getString("brand"),
        row.getObject("webhook_id", UUID.class),
        row.getString("subject"),
        lease,
        row.getString("url"),
        row.getBytes("secret"),
        row.getBytes("former_secret"),
        instant(row, "former_secret_until"),
        row.getObject("id", UUID.class),
        instant(row, "event_time"),
        row.getString("type"),
        row.getBoolean("test"),
        row.getInt("attempts"),
        row.getInt("tries"),
        instant(row, "tried_since"),
        row.getString("data"),
        row.getString("traceparent"),
        row.getBoolean("of_money"),
        row.getBoolean("money"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
