package io.hookline.content.produce.brief;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A beginning to choose from.
 *
 * @param id stays from version to version; leave it out for a new one
 */
record HookOption(
    @Schema(nullable = true) UUID id,
    @NotBlank @Size(max = 500) @Schema(examples = "You are wasting your retinol.") String text)
    implements Part<HookOption> {

  @Override
  public HookOption withId(UUID id) {
    return new HookOption(id, text);
  }
}
