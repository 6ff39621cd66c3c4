package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Window.End;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.Precedence;
import io.hookline.content.measure.snapshot.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads what snapshots say: everything of a period, or a few of many posts at its edges. */
@ApplicationScoped
class Readings {

  private static final Counter[] COUNTERS = Counter.values();
  private static final int FIRST_COUNTER = 5;

  private static final String COLUMNS =
      "s.post_id, s.captured_at, s.collected_at, s.source, "
          + Counter.each(counter -> "s." + counter.column());

  static final String WITHIN =
      "select "
          + COLUMNS
          + """
             from snapshot s
            where s.post_id = :post and s.captured_at >= :since and s.captured_at < :before
              and s.dataset = :dataset
           """;

  /**
   * The bounds on captured_at let PostgreSQL pass over the months outside of them. Of the same
   * instant what counts comes first: so the first one that tells a counter is the one that counts.
   */
  static final String NEAREST =
      "select "
          + COLUMNS
          + """
             from unnest(cast(:posts as uuid[]), cast(:since as timestamptz[]),
                         cast(:before as timestamptz[])) as w (post, since, before)
            cross join lateral (
              select * from snapshot s
               where s.post_id = w.post and s.captured_at >= w.since and s.captured_at < w.before
                 and s.dataset = :dataset and (s.source = 'ESTIMATED') = :estimated
               order by s.captured_at %s, %s
               limit :few) s
           """;

  private static final String TOLD =
      """
      select post_id, source = 'ESTIMATED' as estimated, first_at, last_at, told
        from snapshot_told
       where brand = :brand and post_id = any(cast(:posts as uuid[])) and dataset = :dataset
      """;

  private final Jdbi jdbi;

  Readings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A reading of one of many posts. */
  record OfPost(UUID post, Reading reading) {}

  /** What a source ever told of a post. */
  record Told(UUID post, boolean estimated, Instant firstAt, Instant lastAt, long counters) {}

  /** By their weight. */
  List<Reading> within(Window window, Dataset dataset) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WITHIN)
                .bind("post", window.post())
                .bind("since", window.since())
                .bind("before", window.before())
                .bind("dataset", dataset)
                .map((row, context) -> reading(row))
                .stream()
                .sorted(Reading.BY_WEIGHT)
                .toList());
  }

  /** A few of each window, from one of its ends on. */
  List<OfPost> nearest(
      End end, Collection<Window> windows, Dataset dataset, boolean estimated, int few) {
    return jdbi.withHandle(
        handle ->
            windows(
                    handle.createQuery(NEAREST.formatted(end.order(), Precedence.order("s"))),
                    windows)
                .bind("dataset", dataset)
                .bind("estimated", estimated)
                .bind("few", few)
                .map((row, context) -> new OfPost(row.getObject(1, UUID.class), reading(row)))
                .list());
  }

  List<Told> told(String brand, Collection<UUID> posts, Dataset dataset) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TOLD)
                .bind("brand", brand)
                .bindArray("posts", UUID.class, List.copyOf(posts))
                .bind("dataset", dataset)
                .map(
                    (row, context) ->
                        new Told(
                            row.getObject("post_id", UUID.class),
                            row.getBoolean("estimated"),
                            row.getObject("first_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_at", OffsetDateTime.class).toInstant(),
                            row.getLong("told")))
                .list());
  }

  private static Query windows(Query query, Collection<Window> windows) {
    return query
        .bindArray("posts", UUID.class, windows.stream().map(Window::post).toList())
        .bindArray("since", String.class, windows.stream().map(w -> w.since().toString()).toList())
        .bindArray(
            "before", String.class, windows.stream().map(w -> w.before().toString()).toList());
  }

  private static Reading reading(ResultSet row) throws SQLException {
    Map<Counter, BigDecimal> told = new EnumMap<>(Counter.class);
    for (Counter counter : COUNTERS) {
      BigDecimal figure = row.getBigDecimal(FIRST_COUNTER + counter.ordinal());
      if (figure != null) {
        told.put(counter, figure);
      }
    }
    return new Reading(
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        Source.valueOf(row.getString(4)),
        told);
  }
}
