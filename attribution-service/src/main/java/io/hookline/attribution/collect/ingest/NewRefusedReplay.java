package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a refused event is corrected; without a change it is taken as it was kept. */
@Schema(name = "NewRefusedReplay")
record NewRefusedReplay(
    @Schema(
            type = SchemaType.OBJECT,
            nullable = true,
            additionalProperties = Schema.True.class,
            examples = "{\"properties\": {\"currency\": \"USD\"}}",
            description =
                "Laid over the event as JSON Merge Patch says: a field is replaced, null removes"
                    + " it")
        ObjectNode changes) {}
