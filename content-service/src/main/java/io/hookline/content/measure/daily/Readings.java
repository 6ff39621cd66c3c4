package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
   * instant the heaviest comes first, and sources by their names are in the order of their weight:
   * so the first one that tells a counter is the one that counts.
   */
  private static final String NEAREST =
      "select "
          + COLUMNS
          + """
             from unnest(cast(:posts as uuid[]), cast(:since as timestamptz[]),
                         cast(:before as timestamptz[])) as w (post, since, before)
            cross join lateral (
              select * from snapshot s
               where s.post_id = w.post and s.captured_at >= w.since and s.captured_at < w.before
                 and s.dataset = :dataset and (s.source = 'ESTIMATED') = :estimated
               order by s.captured_at %s, s.source, s.collected_at desc
               limit :few) s
           """;

  static final String LAST = NEAREST.formatted("desc");
  static final String FIRST = NEAREST.formatted("asc");

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

  /**
   * A post, and the instants of which it is read.
   *
   * @param since included
   * @param before not included
   */
  record Window(UUID post, Instant since, Instant before) {}

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

  /**
   * A few of each window, from one of its ends on.
   *
   * @param from {@link #LAST} or {@link #FIRST}
   */
  List<OfPost> nearest(
      String from, Collection<Window> windows, Dataset dataset, boolean estimated, int few) {
    return jdbi.withHandle(
        handle ->
            windows(handle.createQuery(from), windows)
                .bind("dataset", dataset)
                .bind("estimated", estimated)
                .bind("few", few)
                .map(
                    (row, context) ->
                        new OfPost(row.getObject("post_id", UUID.class), reading(row)))
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
                            row.getTimestamp("first_at").toInstant(),
                            row.getTimestamp("last_at").toInstant(),
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
    for (Counter counter : Counter.values()) {
      BigDecimal figure = row.getBigDecimal(counter.column());
      if (figure != null) {
        told.put(counter, figure);
      }
    }
    return new Reading(
        row.getTimestamp("captured_at").toInstant(),
        row.getTimestamp("collected_at").toInstant(),
        Source.valueOf(row.getString("source")),
        told);
  }
}
