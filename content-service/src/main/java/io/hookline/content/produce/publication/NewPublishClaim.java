package io.hookline.content.produce.publication;

import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A try that takes up a post to publish it, or says that it is still at it.
 *
 * @param reference the program's own name for this try, the same in all that it reports of it
 * @param leaseSeconds for how long nobody else may take over without hearing of this try again
 */
record NewPublishClaim(
    @NotBlank @Size(max = 200) @Identifier @Schema(examples = "scheduler-eu-1/run-8812")
        String reference,
    @Min(30) @Max(3600) @Schema(examples = "300", nullable = true, defaultValue = "300")
        Integer leaseSeconds) {

  private static final int USUAL = 300;

  Duration lease() {
    return Duration.ofSeconds(leaseSeconds == null ? USUAL : leaseSeconds);
  }
}
