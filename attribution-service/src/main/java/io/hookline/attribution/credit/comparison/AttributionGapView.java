package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.setting.Windows;
import io.hookline.engine.port.UnitDimension;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what references know analytics by the last click would miss.
 *
 * @param keys of which units; empty for all
 * @param conversions all that count in the period
 * @param tracked those of them that analytics by the last click would credit to the units: the last
 *     visit or click that is not direct is of one of them, and carries a click id or UTM parameters
 * @param windows of the run: touches of earlier are none
 */
@Schema(name = "AttributionGap")
record AttributionGapView(
    UUID runId,
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    UnitDimension by,
    List<String> keys,
    Windows windows,
    @Schema(examples = "412") long conversions,
    @Schema(examples = "65") long tracked,
    List<GapReferenceView> references) {}
