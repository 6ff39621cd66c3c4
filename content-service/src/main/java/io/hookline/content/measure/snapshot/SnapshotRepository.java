package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads facts that only ever grow in number: plain SQL, no entity. */
@ApplicationScoped
class SnapshotRepository {

  /** The bounds on captured_at alone let PostgreSQL pass over the months outside of them. */
  static final String BEFORE =
      RecordedReadings.SNAPSHOTS.select()
          + """
             where s.post_id = :post
               and s.captured_at between :since and :at
               and (s.captured_at, s.id) < (:at, :id)
               and (:dataset::text is null or s.dataset = :dataset)
             order by s.captured_at desc, s.id desc
             limit :limit
            """;

  private static final String ONE =
      RecordedReadings.SNAPSHOTS.select()
          + " where s.post_id = :post and s.captured_at >= :since and s.id = :id";

  private final Jdbi jdbi;

  SnapshotRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param dataset null for all
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
