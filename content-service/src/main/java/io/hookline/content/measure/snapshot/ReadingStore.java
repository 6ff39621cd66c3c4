package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
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

/**
 * Adds many readings of one kind with a statement. The conflict is counted instead of caught: a
 * partitioned table reports the name of the partition's constraint, which no problem code can be
 * mapped to.
 */
final class ReadingStore<V extends RecordedReading> {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final ReadingSql sql;
  private final RowMapper<V> mapper;

  ReadingStore(Jdbi jdbi, ObjectMapper json, ReadingSql sql, RowMapper<V> mapper) {
    this.jdbi = jdbi;
    this.json = json;
    this.sql = sql;
    this.mapper = mapper;
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, Collection<V> readings) {
    String rows = OwnJson.write(json, readings);
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(sql.insert())
                    .bind("brand", brand)
                    .bind("rows", rows)
                    .mapTo(UUID.class)
                    .list()));
  }

  /** Those that stand where these would. */
  Map<ReadingKey, V> standing(Collection<V> readings) {
    Map<ReadingKey, V> standing = new HashMap<>();
    String rows = OwnJson.write(json, readings);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql.standing())
                .bind("rows", rows)
                .map(mapper)
                .forEach(reading -> standing.put(reading.key(), reading)));
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
