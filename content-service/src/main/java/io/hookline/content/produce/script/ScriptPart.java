package io.hookline.content.produce.script;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is said.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param speaker who says it; null where that goes without saying
 */
record ScriptPart(
    @Schema(nullable = true) UUID id,
    @NotNull ScriptPartKind kind,
    @Size(max = 100) @Schema(nullable = true, examples = "the chemist") String speaker,
    @NotBlank @Size(max = 5000) @Schema(examples = "You are wasting your retinol.") String text)
    implements Part<ScriptPart> {

  @Override
  public ScriptPart withId(UUID id) {
    return new ScriptPart(id, kind, speaker, text);
  }
}
