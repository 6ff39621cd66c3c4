package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that a step was taken; one of quote, sourceUrl and sha256 at least.
 *
 * @param quote the author's own words
 * @param sha256 of a screenshot or a signed document that is kept elsewhere
 * @param seenBy who has seen it
 */
@Schema(name = "NewEvidence")
record NewEvidence(
    @Size(max = 5000) @Schema(examples = "Yes, go ahead, just tag me!", nullable = true)
        String quote,
    @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = "https://www.tiktok.com/@skincarekim/video/7412345678901234567",
            nullable = true)
        String sourceUrl,
    @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits in lower case")
        @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        String sha256,
    @NotBlank @Size(max = 200) @Schema(examples = "Ada Lund") String seenBy,
    @NotNull @Plausible @Schema(examples = "2026-09-04T09:30:00Z") Instant seenAt) {

  NewEvidence {
    seenAt = seenAt == null ? null : seenAt.truncatedTo(ChronoUnit.MICROS);
  }

  void check(Instant now, List<Violation> violations) {
    boolean nothing = (quote == null || quote.isBlank()) && sourceUrl == null && sha256 == null;
    if (nothing) {
      violations.add(new Violation("evidence", "must have quote, sourceUrl or sha256"));
    }
    if (ClockTolerance.isAhead(seenAt, now)) {
      violations.add(new Violation("evidence.seenAt", "must not be in the future"));
    }
  }
}
