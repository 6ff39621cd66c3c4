package io.hookline.content.produce.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week of a commitment: what was promised, planned and published. */
@Schema(name = "CommitmentWeek")
record CommitmentWeekView(
    @Schema(examples = "2026-W48") String week,
    LocalDate monday,
    @Schema(examples = "4") int committed,
    @Schema(
            description =
                "Posts whose plannedFor is in the week, whatever their state, but for those removed"
                    + " before they were out")
        int planned,
    @Schema(description = "Posts whose publishedAt is in the week, planned or not") int published,
    @Schema(
            examples = "0.7500",
            nullable = true,
            description = "cadence_adherence: published / planned; null when nothing was planned")
        BigDecimal adherence,
    @Schema(examples = "0.7500", description = "published / committed") BigDecimal keptShare,
    WeekState state,
    @Schema(nullable = true, description = "Why it was missed, if somebody has said so")
        MissCause missCause) {}
