package io.hookline.reporting.judgement.roi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How conversions were credited: as the period's newest credited conversion of the brand was.
 *
 * @param clickWindowHours a click counts for conversions of this many hours after it
 * @param viewWindowHours the same for a view; 0 for not at all
 */
@Schema(name = "Attribution")
public record Attribution(
    @Schema(examples = "LAST_TOUCH") String model,
    @Schema(nullable = true, examples = "168") Integer clickWindowHours,
    @Schema(nullable = true, examples = "0") Integer viewWindowHours) {}
