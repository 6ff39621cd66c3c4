package io.hookline.attribution.credit.path;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long conversions took since a touch of one unit. All rows together are all conversions that
 * count: each is of the unit of the one touch from which its time runs.
 *
 * @param key of the unit; null where there is none
 * @param share conversions / those of all rows
 * @param value of these orders, as far as it is known
 * @param medianSeconds the shortest time within which at least half of them were placed, a time
 *     that one of them took; null where no time is known
 * @param p90Seconds the same of nine in ten
 * @param medianTouches eligible touches on the path, of whatever unit, read likewise
 * @param p90Touches the same of nine in ten
 * @param bins null where no time is known
 */
@Schema(name = "AttributionLag")
record AttributionLagView(
    LagOf of,
    @Schema(nullable = true, examples = "TIKTOK_SPARK") String key,
    @Schema(examples = "757") long conversions,
    @Schema(nullable = true, examples = "0.2412") BigDecimal share,
    Money value,
    @Schema(nullable = true, examples = "22480") Long medianSeconds,
    @Schema(nullable = true, examples = "401733") Long p90Seconds,
    @Schema(nullable = true, examples = "2") Long medianTouches,
    @Schema(nullable = true, examples = "6") Long p90Touches,
    @Schema(nullable = true) LagBinsView bins) {}
