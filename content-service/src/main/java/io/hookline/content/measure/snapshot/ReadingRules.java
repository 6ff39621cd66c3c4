package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a reading must keep to, whoever tells it. */
final class ReadingRules {

  static final String IMPLAUSIBLE =
      "is implausible for one post: at most %d; look whether the right column is mapped to it";

  private ReadingRules() {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  static void check(PostReading reading, PublishedPost post, Instant now) {
    List<Violation> violations = new ArrayList<>();
    instants(reading, post, now, violations);
    required(reading, violations);
    if (reading.counters() != null) {
      counters(reading.counters(), violations);
      violations.addAll(PartOfWhole.impossible(reading.counters()));
      violations.addAll(WatchTime.impossible(reading.counters(), post.seconds()));
    }
    if (reading.retention() != null) {
      violations.addAll(RetentionRules.curve(reading.retention()));
    }
    if (reading.viewSources() != null) {
      violations.addAll(RetentionRules.shares(reading.viewSources()));
    }
    Violation.requireNone(violations);
  }

  private static void instants(
      PostReading reading, PublishedPost post, Instant now, List<Violation> violations) {
    Instant at = reading.capturedAt();
    if (at == null) {
      violations.add(new Violation("capturedAt", "must not be null"));
      return;
    }
    if (at.isBefore(post.publishedAt())) {
      violations.add(
          new Violation("capturedAt", "must not be before the publication, " + post.publishedAt()));
    }
    if (ClockTolerance.isAhead(at, now)) {
      violations.add(new Violation("capturedAt", "must not be in the future"));
    } else if (ClockTolerance.isAhead(reading.collectedAt(), now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    }
    if (ClockTolerance.isAhead(at, reading.collectedAt())) {
      violations.add(
          new Violation("collectedAt", "must not be before capturedAt: nothing is read earlier"));
    }
  }

  private static void required(PostReading reading, List<Violation> violations) {
    if (reading.dataset() == null) {
      violations.add(new Violation("dataset", "must not be null"));
    }
    if (reading.source() == null) {
      violations.add(new Violation("source", "must not be null"));
    }
    boolean counted = reading.counters() != null && Counter.told(reading.counters()) != 0;
    if (!counted && reading.retention() == null && reading.viewSources() == null) {
      violations.add(new Violation("$", "must tell one figure at least"));
    }
  }

  private static void counters(Counters counters, List<Violation> violations) {
    for (Counter counter : Counter.values()) {
      BigDecimal told = counter.of(counters);
      if (told != null && told.signum() < 0) {
        violations.add(new Violation(counter.field(), "must be greater than or equal to 0"));
      }
      if (told != null && told.compareTo(BigDecimal.valueOf(counter.most())) > 0) {
        violations.add(new Violation(counter.field(), IMPLAUSIBLE.formatted(counter.most())));
      }
    }
  }
}
