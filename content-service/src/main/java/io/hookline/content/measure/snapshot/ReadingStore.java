package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.sql.FreshPlans;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Adds many readings of one kind with a statement. The conflict is counted instead of caught: a
 * partitioned table reports the name of the partition's constraint, which no problem code can be
 * mapped to.
 */
final class ReadingStore<V extends RecordedReading> {

  private final Jdbi jdbi;
  private final ReadingSql<V> sql;
  private final RowMapper<V> mapper;

  ReadingStore(Jdbi jdbi, ReadingSql<V> sql, RowMapper<V> mapper) {
    this.jdbi = jdbi;
    this.sql = sql;
    this.mapper = mapper;
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, Collection<V> readings) {
    List<V> rows = List.copyOf(readings);
    List<ReadingColumn<V>> columns = sql.told(rows);
    return jdbi.withHandle(
        handle -> {
          Query insert = handle.createQuery(sql.insert(columns)).bind("brand", brand);
          columns.forEach(column -> insert.bind(column.name(), column.as().bind(rows)));
          return FreshPlans.without(handle, () -> new HashSet<>(insert.mapTo(UUID.class).list()));
        });
  }

  /** Those that stand where these would. */
  Map<ReadingKey, V> standing(Collection<V> readings) {
    Map<ReadingKey, V> standing = new HashMap<>();
    if (readings.isEmpty()) {
      return standing;
    }
    List<V> rows = List.copyOf(readings);
    List<Instant> at = rows.stream().map(RecordedReading::capturedAt).sorted().toList();
    jdbi.useHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(sql.standing())
                  .bind("first", at.get(0))
                  .bind("last", at.get(at.size() - 1));
          sql.key().forEach(column -> query.bind(column.name(), column.as().bind(rows)));
          query.map(mapper).forEach(reading -> standing.put(reading.key(), reading));
        });
    return standing;
  }

  /** Newest first. */
  List<V> before(PublishedPost post, PlaceInTime place, ReadingFilter filter, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql.before())
                .bind("post", post.id())
                .bind("since", filter.since(post))
                .bind("until", filter.to)
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("dataset", filter.dataset == null ? null : filter.dataset.name())
                .bind("source", filter.source == null ? null : filter.source.name())
                .bind("limit", limit)
                .map(mapper)
                .list());
  }

  Optional<V> find(PublishedPost post, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql.one())
                .bind("post", post.id())
                .bind("since", post.publishedAt())
                .bind("id", id)
                .map(mapper)
                .findOne());
  }
}
