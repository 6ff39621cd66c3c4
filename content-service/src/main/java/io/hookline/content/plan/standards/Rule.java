package io.hookline.content.plan.standards;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to do, or not to do.
 *
 * @param id stays from version to version; leave it out for a new one
 */
record Rule(
    @Schema(nullable = true) UUID id,
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "Show the product in use within the first five seconds")
        String text)
    implements Part<Rule> {

  @Override
  public Rule withId(UUID id) {
    return new Rule(id, text);
  }
}
