package io.hookline.creator.door.entry;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to give to a creator.
 *
 * @param name by which the brand's people know it again
 * @param expiresAt null: in 90 days; at most in a year
 */
record NewDoorLink(
    @NotBlank @Size(max = 200) @Schema(examples = "Mia, by mail in September") String name,
    @Plausible @Schema(nullable = true) Instant expiresAt) {

  private static final Duration USUAL = Duration.ofDays(90);
  private static final Duration LONGEST = Duration.ofDays(366);

  NewDoorLink {
    expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * When it ends.
   *
   * @throws Problem VALIDATION_FAILED
   */
  Instant end(Instant now) {
    Instant end = expiresAt == null ? now.plus(USUAL).truncatedTo(ChronoUnit.MICROS) : expiresAt;
    if (!end.isAfter(now)) {
      throw new Violation("expiresAt", "must be in the future").asProblem();
    }
    if (end.isAfter(now.plus(LONGEST))) {
      throw new Violation("expiresAt", "must be within a year").asProblem();
    }
    return end;
  }
}
