package io.hookline.content.measure.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a source told of a post.
 *
 * @param capturedAt as of when the figures stood
 * @param collectedAt when they were read from the source; null means at that instant. A correction
 *     has the same instant and was collected later
 * @param counters null where none are told
 * @param retention null where it is not told
 * @param viewSources shares of the views, 0 to 1; null where they are not told
 */
public record PostReading(
    UUID postId,
    Instant capturedAt,
    Instant collectedAt,
    Dataset dataset,
    Source source,
    Counters counters,
    List<RetentionPoint> retention,
    Map<ViewSource, BigDecimal> viewSources) {

  /** Instants are kept to the microsecond. */
  public PostReading {
    capturedAt = capturedAt == null ? null : capturedAt.truncatedTo(ChronoUnit.MICROS);
    collectedAt = collectedAt == null ? capturedAt : collectedAt.truncatedTo(ChronoUnit.MICROS);
    retention = retention == null || retention.isEmpty() ? null : sorted(retention);
    viewSources = viewSources == null || viewSources.isEmpty() ? null : Map.copyOf(viewSources);
  }

  /** One with counters alone. */
  public PostReading(
      UUID postId,
      Instant capturedAt,
      Instant collectedAt,
      Dataset dataset,
      Source source,
      Counters counters) {
    this(postId, capturedAt, collectedAt, dataset, source, counters, null, null);
  }

  private static List<RetentionPoint> sorted(List<RetentionPoint> points) {
    return points.stream()
        .sorted(
            Comparator.comparing(
                RetentionPoint::second, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
