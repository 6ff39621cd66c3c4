package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Many snapshots with two statements. */
@ApplicationScoped
class SnapshotBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, "postId" uuid, "capturedAt" timestamptz, dataset text, source text,
              views bigint, reach bigint, likes bigint, comments bigint, shares bigint,
              saves bigint, "profileVisits" bigint, "linkClicks" bigint, "fullViews" bigint,
              "watchSeconds" bigint, "recordedAt" timestamptz)
      """;

  private static final String INSERT =
      """
      insert into snapshot (brand, id, post_id, captured_at, dataset, source, views, reach, likes,
                            comments, shares, saves, profile_visits, link_clicks, full_views,
                            watch_seconds, recorded_at)
      select :brand, r.id, r."postId", r."capturedAt", r.dataset, r.source, r.views, r.reach,
             r.likes, r.comments, r.shares, r.saves, r."profileVisits", r."linkClicks",
             r."fullViews", r."watchSeconds", r."recordedAt"
      """
          + ROWS
          + """
             order by r."postId", r."capturedAt", r.dataset, r.source
            on conflict do nothing
            returning id
            """;

  private static final String STANDING =
      """
      select s.id, s.post_id, s.captured_at, s.dataset, s.source, s.views, s.reach, s.likes,
             s.comments, s.shares, s.saves, s.profile_visits, s.link_clicks, s.full_views,
             s.watch_seconds, 0 as version, s.recorded_at
      """
          + ROWS
          + """
             join snapshot s on s.post_id = r."postId" and s.captured_at = r."capturedAt"
              and s.dataset = r.dataset and s.source = r.source
            """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  SnapshotBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What there is only one of: a source tells once of a post, dataset and instant. */
  record Key(UUID post, Instant at, Dataset dataset, Source source) {
    static Key of(SnapshotView snapshot) {
      return new Key(
          snapshot.postId(), snapshot.capturedAt(), snapshot.dataset(), snapshot.source());
    }
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, List<SnapshotView> snapshots) {
    String rows = OwnJson.write(json, snapshots);
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(INSERT)
                    .bind("brand", brand)
                    .bind("rows", rows)
                    .mapTo(UUID.class)
                    .list()));
  }

  /** Those that stand where these would. */
  Map<Key, SnapshotView> standing(List<SnapshotView> snapshots) {
    Map<Key, SnapshotView> standing = new HashMap<>();
    String rows = OwnJson.write(json, snapshots);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("rows", rows)
                .map(ConstructorMapper.of(SnapshotView.class))
                .forEach(snapshot -> standing.put(Key.of(snapshot), snapshot)));
    return standing;
  }
}
