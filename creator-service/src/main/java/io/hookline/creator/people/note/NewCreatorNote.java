package io.hookline.creator.people.note;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.Characters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note about a creator. */
record NewCreatorNote(
    @Personal @NotBlank @Size(max = 5000) @Schema(examples = "Prefers briefs by Monday")
        String text) {

  NewCreatorNote {
    text = text == null ? null : Characters.trimmed(text);
  }
}
