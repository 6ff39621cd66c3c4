package io.hookline.attribution.collect.forward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent again. */
@Schema(name = "ReplayedEvents")
record ReplayedView(
    @Schema(description = "How many events", examples = "12") long events,
    @Schema(description = "Whether others are left: ask again", examples = "false") boolean more) {}
