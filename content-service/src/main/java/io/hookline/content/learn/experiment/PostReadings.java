package io.hookline.content.learn.experiment;

import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.Precedence;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What posts had counted at an age: the first snapshot at that age or within two days after it. An
 * estimate is none.
 */
@Singleton
class PostReadings {

  static final Duration WITHIN = Duration.ofDays(2);

  /** The counters come from constants of {@link Metric}. */
  private static final String READ =
      """
      select distinct on (s.post_id) s.post_id, s.captured_at, %1$s as successes, %2$s as trials
        from unnest(:posts, cast(:since as timestamptz[]), cast(:before as timestamptz[]))
          as p (id, since, before)
        join snapshot s on s.post_id = p.id and s.captured_at >= p.since and s.captured_at < p.before
       where s.captured_at >= :earliest and s.captured_at < :latest and s.dataset = :dataset
         and s.source <> 'ESTIMATED' and %1$s is not null and %2$s is not null
       order by s.post_id, s.captured_at, %3$s
      """;

  private final Jdbi jdbi;

  PostReadings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What a post's counters said. */
  record Reading(Instant at, long successes, long trials) {}

  /**
   * With one statement, however many posts.
   *
   * @param due when each post is of the right age
   * @param end nothing from then on counts
   */
  Map<UUID, Reading> of(Map<UUID, Instant> due, Metric metric, Dataset dataset, Instant end) {
    if (due.isEmpty()) {
      return Map.of();
    }
    List<UUID> posts = List.copyOf(due.keySet());
    List<Instant> since = posts.stream().map(due::get).toList();
    List<Instant> before = since.stream().map(at -> earlier(at.plus(WITHIN), end)).toList();
    String successes = "(" + metric.successesSql() + ")";
    String sql = READ.formatted(successes, metric.trialsSql(), Precedence.order("s"));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bindArray("posts", UUID.class, posts)
                .bindArray("since", String.class, texts(since))
                .bindArray("before", String.class, texts(before))
                .bind("earliest", since.stream().min(Instant::compareTo).orElseThrow())
                .bind("latest", before.stream().max(Instant::compareTo).orElseThrow())
                .bind("dataset", dataset.name())
                .reduceRows(
                    new HashMap<UUID, Reading>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("post_id", UUID.class),
                          new Reading(
                              row.getColumn("captured_at", Instant.class),
                              row.getColumn("successes", Long.class),
                              row.getColumn("trials", Long.class)));
                      return all;
                    }));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<String> texts(List<Instant> instants) {
    return instants.stream().map(Instant::toString).toList();
  }
}
