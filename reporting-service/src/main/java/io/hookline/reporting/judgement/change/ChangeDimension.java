package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The difference over the keys of a dimension: volume, mix and rate sum to the difference between
 * what was known of the earlier period at the same age and the later period.
 *
 * @param segments how many keys there are
 * @param keys those that changed most; what is not shown is the rest
 */
@Schema(name = "ChangeDimension")
public record ChangeDimension(
    @Schema(examples = "network") String dimension,
    @Schema(examples = "Network") String label,
    @Schema(examples = "3") int segments,
    BigDecimal volume,
    BigDecimal mix,
    BigDecimal rate,
    List<ChangeSegment> keys) {}
