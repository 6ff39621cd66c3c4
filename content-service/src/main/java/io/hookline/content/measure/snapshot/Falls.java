package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Finds which counters of some snapshots fell. The history is read backwards from the newest of
 * them, as a stream, and only until all that was ever told is found: one snapshot more than is
 * shown, as a rule.
 */
@ApplicationScoped
class Falls {

  private static final int FEW = 100;

  private static final String TOLD =
      """
      select dataset, bit_or(told) as told, min(first_at) as first_at
        from snapshot_told
       where post_id = :post and source <> 'ESTIMATED'
       group by dataset
      """;

  static final String HISTORY =
      RecordedReadings.SNAPSHOTS.select()
          + """
             where s.post_id = :post and s.captured_at between :since and :until
               and s.dataset = any (:datasets) and s.source <> 'ESTIMATED'
             order by\s"""
          + Precedence.newest("s");

  private final Jdbi jdbi;

  Falls(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param shown newest first; one at least
   */
  FallsWalk of(PublishedPost post, List<SnapshotFacts> shown) {
    FallsWalk walk = new FallsWalk(shown, told(post));
    if (walk.isOpen()) {
      goBack(post, shown.get(0).capturedAt(), datasets(shown), walk);
    }
    return walk;
  }

  private static List<String> datasets(List<SnapshotFacts> shown) {
    return shown.stream().map(snapshot -> snapshot.dataset().name()).distinct().toList();
  }

  private Map<Dataset, FallsWalk.Told> told(PublishedPost post) {
    Map<Dataset, FallsWalk.Told> told = new EnumMap<>(Dataset.class);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(TOLD)
                .bind("post", post.id())
                .map(
                    (row, context) ->
                        told.put(
                            Dataset.valueOf(row.getString("dataset")),
                            new FallsWalk.Told(
                                row.getLong("told"),
                                row.getObject("first_at", OffsetDateTime.class).toInstant())))
                .list());
    return told;
  }

  private void goBack(PublishedPost post, Instant until, List<String> datasets, FallsWalk walk) {
    jdbi.useHandle(
        handle -> {
          try (Stream<SnapshotFacts> history =
              handle
                  .createQuery(HISTORY)
                  .bind("post", post.id())
                  .bind("since", post.publishedAt())
                  .bind("until", until)
                  .bindArray("datasets", String.class, datasets)
                  .setFetchSize(FEW)
                  .map(ConstructorMapper.of(SnapshotFacts.class))
                  .stream()) {
            Iterator<SnapshotFacts> earlier = history.iterator();
            while (walk.isOpen() && earlier.hasNext()) {
              walk.see(earlier.next());
            }
          }
        });
  }
}
