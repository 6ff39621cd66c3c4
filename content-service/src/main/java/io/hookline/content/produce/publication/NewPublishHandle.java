package io.hookline.content.produce.publication;

import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the platform has taken the video.
 *
 * @param reference of the try
 * @param handle what the platform calls the upload until the video has an id: TikTok's publish_id,
 *     Instagram's container
 * @param leaseSeconds for how long nobody else may take over
 */
record NewPublishHandle(
    @NotBlank @Size(max = 200) @Identifier @Schema(examples = "scheduler-eu-1/run-8812")
        String reference,
    @NotBlank @Size(max = 200) @Identifier @Schema(examples = "v_pub_file~v2-1.7412345678901234567")
        String handle,
    @Min(30) @Max(3600) @Schema(examples = "900", nullable = true, defaultValue = "900")
        Integer leaseSeconds) {

  private static final int USUAL = 900;

  Duration lease() {
    return Duration.ofSeconds(leaseSeconds == null ? USUAL : leaseSeconds);
  }
}
