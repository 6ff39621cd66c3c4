package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Facts that only ever grow in number: plain SQL, no entity. */
@ApplicationScoped
class SnapshotRepository {

  /**
   * The conflict is counted instead of caught: a partitioned table reports the name of the
   * partition's constraint, which no problem code can be mapped to.
   */
  private static final String INSERT =
      """
      insert into snapshot (brand, id, post_id, captured_at, dataset, source, views, reach, likes,
                            comments, shares, saves, profile_visits, link_clicks, full_views,
                            watch_seconds, recorded_at)
      values (:brand, :id, :postId, :capturedAt, :dataset, :source, :views, :reach, :likes,
              :comments, :shares, :saves, :profileVisits, :linkClicks, :fullViews,
              :watchSeconds, :recordedAt)
      on conflict do nothing
      """;

  private static final String COLUMNS =
      """
      select id, post_id, captured_at, dataset, source, views, reach, likes, comments, shares,
             saves, profile_visits, link_clicks, full_views, watch_seconds, 0 as version, recorded_at
        from snapshot
      """;

  /** The bounds on captured_at alone let PostgreSQL pass over the months outside of them. */
  static final String BEFORE =
      COLUMNS
          + """
             where post_id = :post
               and captured_at between :since and :at
               and (captured_at, id) < (:at, :id)
               and (:dataset::text is null or dataset = :dataset)
             order by captured_at desc, id desc
             limit :limit
            """;

  private static final String ONE =
      COLUMNS + " where post_id = :post and captured_at >= :since and id = :id";

  private final Jdbi jdbi;

  SnapshotRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @throws Problem SNAPSHOT_EXISTS
   */
  void add(String brand, SnapshotView snapshot) {
    int added =
        jdbi.withHandle(
            handle ->
                handle.createUpdate(INSERT).bind("brand", brand).bindMethods(snapshot).execute());
    if (added == 0) {
      throw new Problem(
          SnapshotProblem.SNAPSHOT_EXISTS,
          snapshot.dataset() + " by " + snapshot.source() + " at " + snapshot.capturedAt() + ".");
    }
  }

  /**
   * @param dataset null for both
   */
  List<SnapshotView> before(PublishedPost post, PlaceInTime place, Dataset dataset, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("post", post.id())
                .bind("since", post.publishedAt())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("dataset", dataset == null ? null : dataset.name())
                .bind("limit", limit)
                .map(ConstructorMapper.of(SnapshotView.class))
                .list());
  }

  SnapshotView get(PublishedPost post, UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(ONE)
                    .bind("post", post.id())
                    .bind("since", post.publishedAt())
                    .bind("id", id)
                    .map(ConstructorMapper.of(SnapshotView.class))
                    .findOne())
        .orElseThrow(() -> unknown(id));
  }

  static Problem unknown(UUID id) {
    return new Problem(SnapshotProblem.SNAPSHOT_NOT_FOUND, "The post has no snapshot " + id + ".");
  }
}
