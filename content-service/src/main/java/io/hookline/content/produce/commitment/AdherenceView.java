package io.hookline.content.produce.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a commitment has been kept so far, worked out from the posts as they are now. */
@Schema(name = "Adherence")
record AdherenceView(
    UUID commitmentId,
    Instant asOf,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(description = "Weeks that are KEPT") int weeksKept,
    @Schema(description = "Weeks that are MISSED") int weeksMissed,
    @Schema(description = "Of these, how many nobody has given a reason for") int unexplained,
    @Schema(description = "Consecutive weeks KEPT, up to now") int streak,
    @Schema(description = "The longest streak of the commitment") int longestStreak,
    @Schema(description = "Of weeks KEPT and MISSED that are over") int planned,
    @Schema(description = "Of weeks KEPT and MISSED that are over") int published,
    @Schema(description = "Of weeks KEPT and MISSED that are over") int committed,
    @Schema(
            examples = "0.7500",
            nullable = true,
            description =
                "cadence_adherence over these weeks: published / planned; null when nothing was"
                    + " planned")
        BigDecimal adherence,
    @Schema(
            examples = "0.7500",
            nullable = true,
            description = "published / committed over these weeks; null before the first is over")
        BigDecimal keptShare) {}
