package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one block goes.
 *
 * @param localStart in the brand's time zone
 * @param minutes null: as long as it was
 * @param owner null: whose it was; blank: nobody's
 */
record BlockMove(
    @NotNull @Plausible @Schema(examples = "2026-11-27") LocalDate day,
    @NotNull
        @Pattern(regexp = LocalTimes.PATTERN, message = LocalTimes.MESSAGE)
        @Schema(examples = "09:00")
        String localStart,
    @Min(5) @Max(1440) @Schema(examples = "120", nullable = true) Integer minutes,
    @Size(max = 100) @Schema(examples = "mia.operator", nullable = true) String owner) {}
