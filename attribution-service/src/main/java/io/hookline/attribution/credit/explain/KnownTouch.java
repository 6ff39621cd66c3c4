package io.hookline.attribution.credit.explain;

import io.hookline.engine.credit.Eligibility;
import io.hookline.engine.credit.Evidence;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A touch that is known now and may have led to a conversion.
 *
 * @param unit of the run; 0 where it has numbered no such source
 * @param source in words
 * @param bound whether the conversion names it
 * @param receivedAt null where that is not kept
 */
record KnownTouch(
    UUID id,
    Instant at,
    TouchKind kind,
    int unit,
    String source,
    boolean bound,
    Instant receivedAt) {

  static KnownTouch read(ResultSet row) throws SQLException {
    return new KnownTouch(
        row.getObject("touch_id", UUID.class),
        instant(row, "at"),
        TouchKind.valueOf(row.getString("kind")),
        row.getInt("unit"),
        row.getString("source"),
        row.getBoolean("bound"),
        instant(row, "received_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** By the rules of the run, of a conversion of an instant. */
  Eligibility eligibility(Instant conversion, Windows windows) {
    Touch touch = new Touch(id, micros(at), kind, unit, false);
    return Eligibility.of(new Evidence(touch, bound), micros(conversion), windows);
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
