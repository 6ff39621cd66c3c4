package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Counters as they stood at an instant, each one from the publication on. A counter that the source
 * does not tell is null or left out; 0 means that nobody did it.
 */
record NewSnapshot(
    @NotNull
        @Plausible
        @Schema(
            examples = "2026-09-05T06:00:00Z",
            description = "Not before the publication, not in the future; kept to the microsecond")
        Instant capturedAt,
    @NotNull Dataset dataset,
    @NotNull Source source,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "182000", nullable = true)
        Long views,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "151000", nullable = true, description = "Different people who saw it")
        Long reach,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "9400", nullable = true)
        Long likes,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "310", nullable = true)
        Long comments,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "1250", nullable = true)
        Long shares,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "4100", nullable = true)
        Long saves,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "2900", nullable = true)
        Long profileVisits,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "1730", nullable = true)
        Long linkClicks,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(examples = "41000", nullable = true, description = "Views to the end")
        Long fullViews,
    @PositiveOrZero
        @Max(value = MOST_SECONDS, message = IMPLAUSIBLE)
        @Schema(
            examples = "1420000",
            nullable = true,
            description = "Time watched by all viewers together, in whole seconds")
        Long watchSeconds) {

  /**
   * What a counter of one post can say: about six times the views of the most watched video of all
   * networks (16 billion in 2025). An id, a telephone number or milliseconds that came in by a
   * column mapped wrongly are above it, and the counters of two million posts still add up in 64
   * bits.
   */
  static final long MOST = 100_000_000_000L;

  /** As many views of a hundred seconds; below what a JavaScript number holds exactly. */
  static final long MOST_SECONDS = 100 * MOST;

  static final String IMPLAUSIBLE =
      "is implausible for one post: at most {value}; look whether the right column is mapped to it";

  NewSnapshot {
    capturedAt = capturedAt == null ? null : capturedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check(PublishedPost post, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (capturedAt.isBefore(post.publishedAt())) {
      violations.add(
          new Violation("capturedAt", "must not be before the publication, " + post.publishedAt()));
    }
    if (ClockTolerance.isAhead(capturedAt, now)) {
      violations.add(new Violation("capturedAt", "must not be in the future"));
    }
    if (counters().allMatch(Objects::isNull)) {
      violations.add(new Violation("$", "must have one counter at least"));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED, "The snapshot does not fit its post.", violations);
    }
  }

  private Stream<Long> counters() {
    return Stream.of(
        views,
        reach,
        likes,
        comments,
        shares,
        saves,
        profileVisits,
        linkClicks,
        fullViews,
        watchSeconds);
  }
}
