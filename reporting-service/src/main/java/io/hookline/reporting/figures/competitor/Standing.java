package io.hookline.reporting.figures.competitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What stood of a post, counter by counter the last one that was told. */
final class Standing {

  /** Which reading {@code s} counts, by the content-service's ADR 0051 and 0063. */
  static final String ORDER =
      """
      s.source = 'ESTIMATED', s.captured_at desc,
      array_position(array['API', 'IMPORT', 'MANUAL'], s.source), s.collected_at desc, s.id""";

  private Standing() {}

  static ComparedPost post(ResultSet row) throws SQLException {
    OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
    return new ComparedPost(
        row.getObject("account", UUID.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        asOf == null ? null : asOf.toInstant(),
        row.getObject("views", Long.class),
        row.getObject("likes", Long.class),
        row.getObject("comments", Long.class),
        row.getObject("shares", Long.class),
        row.getObject("followers", Long.class));
  }
}
