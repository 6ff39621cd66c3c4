package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a boost has ended.
 *
 * @param day the last day of ads, in the brand's time zone; null: today
 */
record NewAmplificationEnd(
    @Plausible @Schema(nullable = true, examples = "2026-11-22") LocalDate day,
    @Size(max = 500) @Schema(nullable = true, examples = "The budget is spent") String reason) {}
