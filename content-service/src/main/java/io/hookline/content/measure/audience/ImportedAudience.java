package io.hookline.content.measure.audience;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audience in a file: its shares stand in one cell, {@code FEMALE=61%; MALE=38%}. */
@Schema(name = "ImportedAudience")
record ImportedAudience(
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @NotNull Dimension dimension,
    @Plausible @Schema(nullable = true, examples = "2026-09-05") LocalDate day,
    @Plausible @Schema(nullable = true, examples = "2026-09-06T00:00:00Z") Instant at,
    @Plausible @Schema(nullable = true, examples = "2026-09-07T06:00:00Z") Instant collectedAt,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @NotNull
        @Size(min = 1, max = 400)
        @Schema(
            examples = "[\"FEMALE=61%\", \"MALE=38%\"]",
            description =
                "A key and its share each: 61% or 0.61 or, where no other reading is possible, 61;"
                    + " for ACTIVITY_HOUR a key and its count")
        List<@NotNull @Size(max = 200) String> shares) {

  /**
   * @throws Problem VALIDATION_FAILED, AUDIENCE_SHARES_AMBIGUOUS
   */
  AudienceReading reading(Instant sentAt) {
    Instant collected = collectedAt == null ? sentAt : collectedAt;
    return new AudienceReading(
        AudienceSubject.of(accountId, postId, creatorId),
        at == null ? collected : at,
        collected,
        source,
        dimension,
        day,
        WrittenShares.read(shares, dimension));
  }
}
