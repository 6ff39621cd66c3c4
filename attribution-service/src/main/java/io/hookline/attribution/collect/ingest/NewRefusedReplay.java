package io.hookline.attribution.collect.ingest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a refused event is corrected; without a change it is taken as it was kept. */
@Schema(name = "NewRefusedReplay")
record NewRefusedReplay(
    @Schema(
            nullable = true,
            examples = "{\"properties\": {\"currency\": \"USD\"}}",
            description =
                "Laid over the event as JSON Merge Patch says: a field is replaced, null removes"
                    + " it")
        Map<String, Object> changes) {}
