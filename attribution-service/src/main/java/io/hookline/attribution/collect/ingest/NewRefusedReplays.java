package io.hookline.attribution.collect.ingest;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which refused events are replayed, and with what change of all of them. */
@Schema(name = "NewRefusedReplays")
record NewRefusedReplays(
    @Schema(nullable = true) UUID eventSourceId,
    @Size(max = 200) @Schema(nullable = true, examples = "Missing data for required field.")
        String reason,
    @Size(max = 200) @Schema(nullable = true, examples = "properties.currency") String field,
    @Schema(
            nullable = true,
            examples = "{\"properties\": {\"currency\": \"USD\"}}",
            description = "Laid over each event as JSON Merge Patch says")
        Map<String, Object> changes) {}
