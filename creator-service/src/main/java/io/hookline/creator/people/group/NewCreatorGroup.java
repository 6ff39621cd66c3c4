package io.hookline.creator.people.group;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group or tier of creators.
 *
 * @param name one group of the brand has it, however it is written
 */
record NewCreatorGroup(
    @NotBlank @Size(max = 100) @Schema(examples = "Gold") String name,
    @Size(max = 2000)
        @Schema(examples = "Two videos a month, first to see what is new", nullable = true)
        String description) {

  NewCreatorGroup {
    name = name == null ? null : Characters.trimmed(name);
    description = Texts.orNull(description);
  }

  CreatorGroupUpdate facts() {
    return new CreatorGroupUpdate(name, description);
  }
}
