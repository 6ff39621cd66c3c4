package io.hookline.content.learn.learning;

import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The learning that takes another one's place.
 *
 * @param successorId an active one
 */
record NewSuccession(
    @NotNull UUID successorId,
    @Size(max = 500) @Schema(examples = "The test was repeated with hair care", nullable = true)
        String reason) {

  NewSuccession {
    reason = Texts.orNull(reason);
  }
}
