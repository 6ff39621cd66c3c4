package io.hookline.attribution.evidence.definition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a definition counts in a period, by each of its versions for what happened while it held.
 *
 * @param versions those that held in the period
 */
@Schema(name = "ConversionCounts")
record DefinitionCountsView(
    LocalDate from,
    LocalDate to,
    @Schema(examples = "UTC") String timeZone,
    List<Integer> versions,
    CountedView total,
    List<CountedView.OfDay> days) {}
