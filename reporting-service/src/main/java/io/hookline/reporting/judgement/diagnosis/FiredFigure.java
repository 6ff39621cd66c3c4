package io.hookline.reporting.judgement.diagnosis;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a rule looked at.
 *
 * @param measure of the catalogue
 * @param of whose it is, and of which days
 * @param limit what the rule holds it against; null for what is only shown
 */
@Schema(name = "FiredFigure")
record FiredFigure(
    @Schema(examples = "hook_rate_3s") String measure,
    @Schema(examples = "this post, 2026-10-26 to 2026-11-22") String of,
    @Schema(nullable = true, examples = "0.21") BigDecimal value,
    @Schema(nullable = true, examples = "0.33") BigDecimal limit) {}
