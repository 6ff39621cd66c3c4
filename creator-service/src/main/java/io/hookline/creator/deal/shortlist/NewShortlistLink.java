package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
  private static final Duration LONGEST = Duration.ofDays(366);

  NewShortlistLink {
    expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
  }

  Instant expiresAt(Instant now) {
    return expiresAt == null ? now.plus(USUAL).truncatedTo(ChronoUnit.MICROS) : expiresAt;
  }

  void check(Instant now) {
    Instant end = expiresAt(now);
    if (!end.isAfter(now)) {
      throw new Violation("expiresAt", "must be in the future").asProblem();
    }
    if (end.isAfter(now.plus(LONGEST))) {
      throw new Violation("expiresAt", "must be within a year").asProblem();
    }
  }
}
