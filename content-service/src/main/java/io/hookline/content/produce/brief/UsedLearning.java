package io.hookline.content.produce.brief;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something learned before that the brief makes use of.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param learningId where it is written down; null for what is only said here
 */
record UsedLearning(
    @Schema(nullable = true) UUID id,
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "The result in the first frame holds viewers twice as long")
        String statement,
    @Schema(nullable = true) UUID learningId)
    implements Part<UsedLearning> {

  @Override
  public UsedLearning withId(UUID id) {
    return new UsedLearning(id, statement, learningId);
  }
}
