package io.hookline.content.measure.competitorpost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Snapshots of competitors' posts, which only ever grow in number: many with two statements. */
@ApplicationScoped
class CompetitorSnapshotBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, "postId" uuid, "capturedAt" timestamptz, source text,
              "collectedAt" timestamptz, views bigint, likes bigint, comments bigint,
              shares bigint, saves bigint, "recordedAt" timestamptz)
      """;

  private static final String ADD =
      """
      insert into competitor_snapshot (brand, id, post_id, captured_at, source, collected_at, views,
                                       likes, comments, shares, saves, recorded_at)
      select :brand, r.id, r."postId", r."capturedAt", r.source, r."collectedAt", r.views, r.likes,
             r.comments, r.shares, r.saves, r."recordedAt"
      """
          + ROWS
          + """
             order by r."postId", r."capturedAt", r.source, r."collectedAt"
            on conflict do nothing
            returning id
            """;

  private static final String SELECT =
      """
      select c.id, c.post_id, c.captured_at, c.source, c.collected_at, c.views, c.likes,
             c.comments, c.shares, c.saves, 0 as version, c.recorded_at
      """;

  private static final String STANDING =
      SELECT
          + ROWS
          + """
             join competitor_snapshot c on c.post_id = r."postId"
              and c.captured_at = r."capturedAt" and c.source = r.source
              and c.collected_at = r."collectedAt"
            """;

  static final String BEFORE =
      SELECT
          + """
             from competitor_snapshot c
            where c.post_id = :post and (c.captured_at, c.id) < (:at, :id)
            order by c.captured_at desc, c.id desc
            limit :limit
            """;

  private static final String ONE =
      SELECT + " from competitor_snapshot c where c.post_id = :post and c.id = :id";

  private static final RowMapper<CompetitorSnapshotView> VIEW =
      ConstructorMapper.of(CompetitorSnapshotView.class);

  private final Jdbi jdbi;
  private final ObjectMapper json;

  CompetitorSnapshotBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What there is only one of. */
  record Key(UUID post, Instant at, Source source, Instant collectedAt) {
    static Key of(CompetitorSnapshotView snapshot) {
      return new Key(
          snapshot.postId(), snapshot.capturedAt(), snapshot.source(), snapshot.collectedAt());
    }
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, Collection<CompetitorSnapshotView> snapshots) {
    String rows = OwnJson.write(json, snapshots);
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(ADD)
                    .bind("brand", brand)
                    .bind("rows", rows)
                    .mapTo(UUID.class)
                    .list()));
  }

  /** Those that stand where these would. */
  Map<Key, CompetitorSnapshotView> standing(Collection<CompetitorSnapshotView> snapshots) {
    Map<Key, CompetitorSnapshotView> standing = new HashMap<>();
    String rows = OwnJson.write(json, snapshots);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("rows", rows)
                .map(VIEW)
                .forEach(snapshot -> standing.put(Key.of(snapshot), snapshot)));
    return standing;
  }

  List<CompetitorSnapshotView> before(UUID post, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("post", post)
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(VIEW)
                .list());
  }

  Optional<CompetitorSnapshotView> find(UUID post, UUID id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(ONE).bind("post", post).bind("id", id).map(VIEW).findOne());
  }
}
