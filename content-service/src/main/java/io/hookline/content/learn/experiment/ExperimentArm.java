package io.hookline.content.learn.experiment;

import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An ad, or a tracked link.
 *
 * @param reference its id where it runs
 * @param postId the post that it shows; of both or of neither
 */
record ExperimentArm(
    @NotBlank @Size(max = 200) @Schema(examples = "1790123456789012345") String reference,
    @Schema(nullable = true) UUID postId) {

  /** A blank that was copied along makes no other ad. */
  ExperimentArm {
    reference = Texts.orNull(reference);
  }
}
