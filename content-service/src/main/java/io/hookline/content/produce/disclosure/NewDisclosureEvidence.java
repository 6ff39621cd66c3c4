package io.hookline.content.produce.disclosure;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look at a live post showed.
 *
 * @param seenAt when; at most 5 minutes ahead of this service's clock
 * @param method SEEN, SCREENSHOT or API
 * @param link where the screenshot, or the answer of the network, is kept
 * @param sha256 of what the link leads to, in hexadecimal, so that it can be told from a later one
 */
public record NewDisclosureEvidence(
    @NotNull @Plausible @Schema(examples = "2026-09-03T18:00:00Z") Instant seenAt,
    @NotNull @Schema(examples = "SCREENSHOT") EvidenceMethod method,
    @NotNull @Valid Seen seen,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://drive.example/acme/2026-09-03.png", nullable = true)
        String link,
    @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits")
        @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        String sha256) {

  public NewDisclosureEvidence {
    seenAt = seenAt == null ? null : seenAt.truncatedTo(ChronoUnit.MICROS);
    sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem VALIDATION_FAILED when it says nothing, a screenshot is nowhere, or it is of
   *     the future or of before the post
   */
  public void check(Instant publishedAt, Instant now) {
    if (ClockTolerance.isAhead(seenAt, now)) {
      throw refused("seenAt", "must not be in the future");
    }
    if (seenAt.isBefore(publishedAt.minus(ClockTolerance.AHEAD))) {
      throw refused("seenAt", "must not be before the post went out");
    }
    if (method == EvidenceMethod.PUBLICATION) {
      throw refused("method", "must be SEEN, SCREENSHOT or API");
    }
    if (method == EvidenceMethod.SCREENSHOT && link == null) {
      throw refused("link", "must say where the screenshot is");
    }
    if (seen.equals(Seen.NOTHING)) {
      throw refused("seen", "must say something of the post");
    }
  }

  private static Problem refused(String field, String message) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "This is no evidence of the post.",
        List.of(new Violation(field, message)));
  }
}
