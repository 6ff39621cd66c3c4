package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people came in; alone, or as a row of a file.
 *
 * @param hour from 0, by the clock of the place; null for the whole day
 * @param collectedAt null: now
 * @param weight null: 0.1
 */
record NewWalkIn(
    @NotBlank
        @Size(max = 60)
        @Schema(examples = "NYC-05", description = "The place, by id or own code")
        String place,
    @NotNull @Plausible @Schema(examples = "2026-09-05", description = "By the days of the place")
        LocalDate day,
    @Min(0)
        @Max(23)
        @Schema(
            nullable = true,
            examples = "14",
            description = "The hour that begins then. Left out: the whole day")
        Integer hour,
    @NotNull @Min(0) @Max(10_000_000) @Schema(examples = "212") Integer people,
    @Schema(nullable = true, examples = "IMPORT", description = "IMPORT in a file, else MANUAL")
        WalkInSource source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-06T06:00:00Z",
            description =
                "When it was read from the door's counter: the latest counts. Left out: now")
        Instant collectedAt,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            nullable = true,
            examples = "0.1",
            description = "What somebody who came in weighs as evidence, beside a click's 1")
        BigDecimal weight) {}
