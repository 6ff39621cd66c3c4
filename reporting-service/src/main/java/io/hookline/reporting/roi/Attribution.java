package io.hookline.reporting.roi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How conversions were credited: as the period's newest credited conversion of the brand was.
 *
 * @param clickWindowHours a click counts for conversions of this many hours after it
 */
@Schema(name = "Attribution")
public record Attribution(
    @Schema(examples = "LAST_TOUCH") String model,
    @Schema(nullable = true, examples = "168") Integer clickWindowHours) {}
