package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.LinkEnd;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to give to a client.
 *
 * @param recipient whom it is for; one link for each person tells who has opened it
 * @param expiresAt null: in 30 days; at most in a year
 */
record NewShortlistLink(
    @NotBlank @Size(max = 200) @Schema(examples = "Ada Lund") String recipient,
    @Plausible @Schema(nullable = true) Instant expiresAt) {

  private static final Duration USUAL = Duration.ofDays(30);

  /**
   * When it ends.
   *
   * @throws Problem VALIDATION_FAILED
   */
  Instant end(Instant now) {
    return LinkEnd.of(expiresAt, USUAL, now);
  }
}
