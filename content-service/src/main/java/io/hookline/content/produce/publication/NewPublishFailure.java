package io.hookline.content.produce.publication;

import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the video is not out and will not come out of what was sent. Who does not know whether it is
 * out releases the attempt instead.
 *
 * @param reference of the try
 * @param reason the platform's own word for it
 * @param retryable whether the same content may be sent again
 */
record NewPublishFailure(
    @NotBlank @Size(max = 200) @Identifier @Schema(examples = "scheduler-eu-1/run-8812")
        String reference,
    @NotBlank @Size(max = 500) @Schema(examples = "frame_rate_check_failed") String reason,
    @NotNull Boolean retryable) {}
