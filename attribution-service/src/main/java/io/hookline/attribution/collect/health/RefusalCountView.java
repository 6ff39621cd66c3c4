package io.hookline.attribution.collect.health;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many events were refused for a reason; of all of them the list is at refused-events. */
@Schema(name = "RefusalCount")
record RefusalCountView(
    @Schema(examples = "Missing data for required field.") String reason,
    @Schema(examples = "properties.currency") String field,
    long refused) {}
