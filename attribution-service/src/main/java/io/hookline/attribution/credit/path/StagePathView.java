package io.hookline.attribution.credit.path;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever ordered in the end met next behind touches of one unit. Rows of the same {@code
 * after} are all that came next behind it.
 *
 * @param after of the unit; null for touches that have none
 * @param next what came next: of the unit, or null where {@code nextOf} is another
 * @param transitions how often
 * @param share transitions / all of them behind the same
 * @param conversions on whose path that happened, once each
 * @param value of these orders, as far as it is known
 * @param medianSeconds between the two: the shortest time within which at least half of the
 *     transitions happened
 */
@Schema(name = "AttributionStagePath")
record StagePathView(
    RoleOf afterOf,
    @Schema(nullable = true, examples = "TOFU") String after,
    NextOf nextOf,
    @Schema(nullable = true, examples = "MOFU") String next,
    @Schema(examples = "214") long transitions,
    @Schema(examples = "0.31") BigDecimal share,
    @Schema(examples = "198") long conversions,
    Money value,
    @Schema(examples = "86211") long medianSeconds) {}
