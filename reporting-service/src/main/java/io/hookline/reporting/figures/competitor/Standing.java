package io.hookline.reporting.figures.competitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stood of a post, counter by counter the last one that was told. */
final class Standing {

  /** Which reading {@code s} counts, by the content-service's ADR 0051 and 0063. */
  static final String ORDER =
      """
      s.source = 'ESTIMATED', s.captured_at desc,
      array_position(array['API', 'IMPORT', 'MANUAL'], s.source), s.collected_at desc, s.id""";

  /** What stood of each counter, and whether an estimate is among that. */
  static final String COUNTERS = columns();

  private Standing() {}

  private static String columns() {
    String counters =
        Stream.of("views", "likes", "comments", "shares")
            .map(
                counter ->
                    "(array_agg(s.%1$s order by %2$s) filter (where s.%1$s is not null))[1] as %1$s"
                        .formatted(counter, ORDER))
            .collect(Collectors.joining(", "));
    String estimated =
        Stream.of("views", "likes", "comments", "shares")
            .map(
                counter ->
                    "coalesce(bool_and(s.source = 'ESTIMATED') filter (where s.%s is not null), false)"
                        .formatted(counter))
            .collect(Collectors.joining(" or "));
    return "max(s.captured_at) as as_of, " + counters + ", " + estimated + " as estimated";
  }

  static ComparedPost post(ResultSet row) throws SQLException {
    OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
    return new ComparedPost(
        row.getObject("account", UUID.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        asOf == null ? null : asOf.toInstant(),
        row.getBoolean("estimated"),
        row.getObject("views", Long.class),
        row.getObject("likes", Long.class),
        row.getObject("comments", Long.class),
        row.getObject("shares", Long.class),
        row.getObject("followers", Long.class));
  }
}
