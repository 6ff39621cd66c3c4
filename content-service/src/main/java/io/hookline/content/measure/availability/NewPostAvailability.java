package io.hookline.content.measure.availability;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody has seen who has looked.
 *
 * @param at null: now
 */
record NewPostAvailability(
    @NotNull
        @Schema(description = "Not UNKNOWN: who could not tell has seen nothing", examples = "GONE")
        AvailabilityState state,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-11-20T09:00:00Z",
            description = "When; left out: now. What was seen last counts")
        Instant at,
    @Size(max = 500) @Schema(nullable = true, examples = "The app says: video unavailable")
        String evidence) {

  NewPostAvailability {
    evidence = Texts.orNull(evidence);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  Instant check(PublishedPost post, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (state == AvailabilityState.UNKNOWN) {
      violations.add(new Violation("state", "must not be UNKNOWN"));
    }
    if (at != null && ClockTolerance.isAhead(at, now)) {
      violations.add(new Violation("at", "must not be in the future"));
    } else if (at != null && at.isBefore(post.publishedAt())) {
      violations.add(
          new Violation("at", "must not be before the publication, " + post.publishedAt()));
    }
    Violation.requireNone(violations);
    return at == null ? now : at;
  }
}
