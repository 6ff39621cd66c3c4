package io.hookline.content.measure.snapshot;

import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/** Which counters were ever told of a post, and between which instants. */
@Singleton
class SnapshotTold {

  /** In the key's order, against deadlocks; whatever arrives first, the result is the same. */
  private static final String MERGE =
      """
      insert into snapshot_told (brand, post_id, dataset, source, told, first_at, last_at)
      select :brand, r.*
        from unnest(:posts::uuid[], :datasets::text[], :sources::text[], :told::bigint[],
                    :first::timestamptz[], :last::timestamptz[])
          as r (post_id, dataset, source, told, first_at, last_at)
       order by post_id, dataset, source
      on conflict (brand, post_id, dataset, source) do update
         set told = snapshot_told.told | excluded.told,
             first_at = least(snapshot_told.first_at, excluded.first_at),
             last_at = greatest(snapshot_told.last_at, excluded.last_at)
       where snapshot_told.told <> snapshot_told.told | excluded.told
          or snapshot_told.first_at > excluded.first_at
          or snapshot_told.last_at < excluded.last_at
      """;

  private final Jdbi jdbi;

  SnapshotTold(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Of(UUID post, Dataset dataset, Source source) {
    static Of of(SnapshotFacts snapshot) {
      return new Of(snapshot.postId(), snapshot.dataset(), snapshot.source());
    }
  }

  private record Told(
      UUID postId, Dataset dataset, Source source, long told, Instant firstAt, Instant lastAt) {

    Told with(Told other) {
      return new Told(
          postId,
          dataset,
          source,
          told | other.told,
          firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
          lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }
  }

  void merge(String brand, Collection<SnapshotFacts> added) {
    Map<Of, Told> told = new LinkedHashMap<>();
    for (SnapshotFacts snapshot : added) {
      told.merge(
          Of.of(snapshot),
          new Told(
              snapshot.postId(),
              snapshot.dataset(),
              snapshot.source(),
              Counter.told(snapshot.counters()),
              snapshot.capturedAt(),
              snapshot.capturedAt()),
          Told::with);
    }
    List<Told> rows = List.copyOf(told.values());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(MERGE)
                .bind("brand", brand)
                .bind("posts", ArrayParameters.of(rows, column -> column.uuids(Told::postId)))
                .bind("datasets", texts(rows, row -> row.dataset().name()))
                .bind("sources", texts(rows, row -> row.source().name()))
                .bind("told", ArrayParameters.of(rows, column -> column.longs(Told::told)))
                .bind("first", ArrayParameters.of(rows, column -> column.instants(Told::firstAt)))
                .bind("last", ArrayParameters.of(rows, column -> column.instants(Told::lastAt)))
                .execute());
  }

  private static <T> Argument texts(List<T> rows, Function<T, String> text) {
    return ArrayParameters.of(rows, column -> column.texts(text));
  }

  /**
   * Those of the snapshots that may stand there already: of their post, dataset and source there
   * are some from before them, and some from after. Most files tell of days that nothing was told
   * of.
   */
  List<SnapshotFacts> perhapsThere(String brand, Collection<SnapshotFacts> wanted) {
    Map<Of, Told> told = told(brand, wanted);
    return wanted.stream()
        .filter(
            snapshot -> {
              Told there = told.get(Of.of(snapshot));
              return there != null
                  && !snapshot.capturedAt().isBefore(there.firstAt())
                  && !snapshot.capturedAt().isAfter(there.lastAt());
            })
        .toList();
  }

  private Map<Of, Told> told(String brand, Collection<SnapshotFacts> wanted) {
    List<UUID> posts = wanted.stream().map(SnapshotFacts::postId).distinct().toList();
    Map<Of, Told> told = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select post_id, dataset, source, told, first_at, last_at
                      from snapshot_told where brand = :brand and post_id = any (:posts::uuid[])
                    """)
                .bind("brand", brand)
                .bind(
                    "posts", ArrayParameters.of(posts, column -> column.uuids(Function.identity())))
                .map((row, context) -> told(row))
                .forEach(row -> told.put(new Of(row.postId, row.dataset, row.source), row)));
    return told;
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getObject("post_id", UUID.class),
        Dataset.valueOf(row.getString("dataset")),
        Source.valueOf(row.getString("source")),
        row.getLong("told"),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_at", OffsetDateTime.class).toInstant());
  }
}
