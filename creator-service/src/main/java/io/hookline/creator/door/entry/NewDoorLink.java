package io.hookline.creator.door.entry;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.LinkEnd;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
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

  /**
   * When it ends.
   *
   * @throws Problem VALIDATION_FAILED
   */
  Instant end(Instant now) {
    return LinkEnd.of(expiresAt, USUAL, now);
  }
}
