package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Window.End;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what snapshots say: everything of a period, or a few of many posts at its edges. */
@ApplicationScoped
class Readings {

  private static final Counter[] COUNTERS = Counter.values();
  private static final int FIRST_COUNTER = 4;

  private static final String COLUMNS =
      "s.captured_at, s.collected_at, s.source, "
          + Counter.each(counter -> "s." + counter.column());

  static final String WITHIN =
      "select "
          + COLUMNS
          + """
             from snapshot s
            where s.post_id = :post and s.captured_at >= :since and s.captured_at < :before
              and s.dataset = :dataset
           """;

  /** The bounds on captured_at let PostgreSQL pass over the months outside of them. */
  static final String NEAREST =
      "select w.place, "
          + COLUMNS
          + """
             from unnest(cast(:posts as uuid[]), cast(:sources as text[]), cast(:since as timestamptz[]),
                         cast(:before as timestamptz[]))
                    with ordinality as w (post, source, since, before, place)
            cross join lateral (
              select * from snapshot s
               where s.post_id = w.post and s.captured_at >= w.since and s.captured_at < w.before
                 and s.dataset = :dataset and s.source = w.source
               order by s.captured_at %s, s.collected_at desc
               limit :few) s
           """;

  private static final String TOLD =
      """
      select post_id, source, first_at, last_at, told
        from snapshot_told
       where brand = :brand and post_id = any(cast(:posts as uuid[])) and dataset = :dataset
      """;

  private final Jdbi jdbi;

  Readings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A reading that a look has found.
   *
   * @param place the look's, from 0
   */
  record Found(int place, Reading reading) {}

  /** What a source ever told of a post. */
  record Told(UUID post, Source source, Instant firstAt, Instant lastAt, long counters) {}

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
                .map((row, context) -> reading(row, 0))
                .stream()
                .sorted(Reading.BY_WEIGHT)
                .toList());
  }

  /**
   * A few for each look, from an end of its window on.
   *
   * @param span no further from the end than this
   */
  List<Found> nearest(End end, List<Look> looks, Duration span, int few, Dataset dataset) {
    List<Window> parts = looks.stream().map(look -> end.part(look.window(), span)).toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEAREST.formatted(end.order()))
                .bind("posts", ArrayParameters.of(parts, array -> array.uuids(Window::post)))
                .bind("sources", ArrayParameters.of(looks, array -> array.texts(Readings::source)))
                .bind("since", ArrayParameters.of(parts, array -> array.instants(Window::since)))
                .bind("before", ArrayParameters.of(parts, array -> array.instants(Window::before)))
                .bind("dataset", dataset)
                .bind("few", few)
                .map((row, context) -> new Found(row.getInt(1) - 1, reading(row, 1)))
                .list());
  }

  private static String source(Look look) {
    return look.source().name();
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
                            Source.valueOf(row.getString("source")),
                            row.getObject("first_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_at", OffsetDateTime.class).toInstant(),
                            row.getLong("told")))
                .list());
  }

  /**
   * @param before columns before those of the reading
   */
  private static Reading reading(ResultSet row, int before) throws SQLException {
    Map<Counter, BigDecimal> told = new EnumMap<>(Counter.class);
    for (Counter counter : COUNTERS) {
      BigDecimal figure = row.getBigDecimal(before + FIRST_COUNTER + counter.ordinal());
      if (figure != null) {
        told.put(counter, figure);
      }
    }
    return new Reading(
        row.getObject(before + 1, OffsetDateTime.class).toInstant(),
        row.getObject(before + 2, OffsetDateTime.class).toInstant(),
        Source.valueOf(row.getString(before + 3)),
        told);
  }
}
