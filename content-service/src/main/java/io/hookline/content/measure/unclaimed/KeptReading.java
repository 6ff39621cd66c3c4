package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.RetentionPoint;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.measure.snapshot.ViewSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was read of a video, as it is kept until there is a post. */
record KeptReading(
    Instant capturedAt,
    Instant collectedAt,
    Dataset dataset,
    Source source,
    Counters counters,
    List<RetentionPoint> retention,
    Map<ViewSource, BigDecimal> viewSources) {

  static KeptReading of(PostReading reading) {
    return new KeptReading(
        reading.capturedAt(),
        reading.collectedAt() == null ? reading.capturedAt() : reading.collectedAt(),
        reading.dataset(),
        reading.source(),
        reading.counters(),
        reading.retention(),
        reading.viewSources());
  }

  PostReading on(UUID post) {
    return new PostReading(
        post, capturedAt, collectedAt, dataset, source, counters, retention, viewSources);
  }
}
