package io.hookline.creator.deal.spark;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An authorization that a creator gave.
 *
 * @param code as the creator's app shows it
 * @param originalCode of the post that a duet or stitch takes up; null for other posts
 * @param days 7, 30, 60 or 365
 * @param authorizedAt from when the days run; null for now
 * @param music which the video has
 * @param campaignId null for the post's
 */
record NewSparkAuthorization(
    @NotNull UUID postId,
    @NotNull
        @Identifier
        @Pattern(regexp = CODE, message = CODE_MESSAGE)
        @Schema(examples = "#s7Qb4kFz0Jm2cVxW9yTn=")
        String code,
    @Identifier
        @Pattern(regexp = CODE, message = CODE_MESSAGE)
        @Schema(examples = "#a1Lr8sDe3Kp5oNuY7wHb=", nullable = true)
        String originalCode,
    @NotNull
        @Schema(
            examples = "30",
            enumeration = {"7", "30", "60", "365"})
        Integer days,
    @Plausible @Schema(nullable = true) Instant authorizedAt,
    @NotNull SparkMusic music,
    @Schema(nullable = true) UUID campaignId) {

  static final Set<Integer> DAYS = Set.of(7, 30, 60, 365);

  private static final String CODE = "[!-~]{8,200}";
  private static final String CODE_MESSAGE = "must be 8 to 200 visible ASCII characters";

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (!DAYS.contains(days)) {
      violations.add(new Violation("days", "must be 7, 30, 60 or 365"));
    }
    if (authorizedAt != null && ClockTolerance.isAhead(authorizedAt, now)) {
      violations.add(new Violation("authorizedAt", "must not be in the future"));
    }
    if (code.equals(originalCode)) {
      violations.add(new Violation("originalCode", "must be another post's"));
    }
    Violation.requireNone(violations);
    if (!period(now).endsAt().isAfter(now)) {
      throw new Violation("authorizedAt", "is so long ago that the code has expired").asProblem();
    }
  }

  SparkPeriod period(Instant now) {
    return SparkPeriod.of(authorizedAt == null ? now : authorizedAt, days);
  }
}
