package io.hookline.attribution.lift.geo;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a region did on a day, as a row of a file.
 *
 * @param value conversions, or value in the brand's currency, by the study's metric
 * @param collectedAt null: when the file was sent
 */
@Schema(name = "ImportedRegionDay")
record ImportedRegionDay(
    @NotNull UUID studyId,
    @NotBlank @Size(max = 200) @Schema(examples = "chicago") String region,
    @NotNull @Plausible @Schema(examples = "2026-09-05") LocalDate day,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 6)
        @Schema(examples = "3300")
        BigDecimal value,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-06T06:00:00Z",
            description = "When it was read: the latest counts. Left out: when the file was sent")
        Instant collectedAt) {}
