package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.value.Plausible;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a boost has begun.
 *
 * @param day the first day of ads, in the brand's time zone; null: today
 */
record NewAmplificationStart(
    @Plausible @Schema(nullable = true, examples = "2026-11-20") LocalDate day) {}
