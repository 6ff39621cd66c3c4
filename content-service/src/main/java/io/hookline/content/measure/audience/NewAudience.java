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

/**
 * An audience in one respect, to record: of an account, a post or a creator.
 *
 * @param at null: when it was collected
 * @param collectedAt null: now
 */
record NewAudience(
    @Schema(nullable = true, description = "Or else postId or creatorId") UUID accountId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @NotNull Dimension dimension,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-05",
            description =
                "Of ACTIVITY_HOUR, and of it alone: whose hours, as the network cuts days")
        LocalDate day,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-06T00:00:00Z",
            description = "As of when; left out: when it was collected")
        Instant at,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-07T06:00:00Z",
            description = "When it was read from the source; left out: now")
        Instant collectedAt,
    @NotNull Source source,
    @NotNull
        @Size(min = 1, max = 200)
        @Schema(
            description =
                "Fractions that sum to 1 at most; a list of the largest alone sums to less. Counts"
                    + " alone are turned into shares")
        List<@NotNull Share> shares) {

  /**
   * @throws Problem VALIDATION_FAILED unless it is of one subject
   */
  AudienceReading reading(Instant now) {
    Instant collected = collectedAt == null ? now : collectedAt;
    return new AudienceReading(
        AudienceSubject.of(accountId, postId, creatorId),
        at == null ? collected : at,
        collected,
        source,
        dimension,
        day,
        shares);
  }
}
