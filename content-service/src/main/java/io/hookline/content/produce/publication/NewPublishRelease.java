package io.hookline.content.produce.publication;

import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a try goes no further and does not know whether the video is out.
 *
 * @param reference of the try
 */
record NewPublishRelease(
    @NotBlank @Size(max = 200) @Identifier @Schema(examples = "scheduler-eu-1/run-8812")
        String reference) {}
