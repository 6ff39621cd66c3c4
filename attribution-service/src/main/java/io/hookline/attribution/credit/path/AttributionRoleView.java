package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.NoRatio;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one unit stands on paths. A conversion counts once in each column, however often the unit
 * stands on its path; rows do not sum, as several units stand on one path.
 *
 * @param onPath conversions with an eligible touch of the unit
 * @param reach onPath / all conversions with a path
 * @param firstTouches those of onPath whose first touch it has
 * @param lastTouches those of onPath whose last touch it has: a click before any view, as
 *     LAST_TOUCH gives credit
 * @param alone those of onPath on whose path nothing else stands
 * @param between those of onPath of which it has neither the first nor the last touch
 * @param assisted onPath - lastTouches
 * @param assistRatio assisted / lastTouches; above 1 the unit opens more than it closes
 * @param onPathValue of these orders as a whole, as far as it is known; the others likewise
 */
@Schema(name = "AttributionRole")
record AttributionRoleView(
    RoleOf of,
    @Schema(nullable = true, examples = "TIKTOK_SPARK") String key,
    @Schema(examples = "204") long onPath,
    @Schema(nullable = true, examples = "0.41") BigDecimal reach,
    @Schema(examples = "96") long firstTouches,
    @Schema(examples = "85") long lastTouches,
    @Schema(examples = "31") long alone,
    @Schema(examples = "58") long between,
    @Schema(examples = "119") long assisted,
    @Schema(nullable = true, examples = "1.4") BigDecimal assistRatio,
    @Schema(nullable = true) NoRatio noAssistRatio,
    Money onPathValue,
    Money firstTouchValue,
    Money lastTouchValue,
    Money aloneValue,
    Money assistedValue) {}
