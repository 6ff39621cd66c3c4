package io.hookline.creator.people.group;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a group or tier of creators. */
record CreatorGroupUpdate(
    @NotBlank @Size(max = 100) @Schema(examples = "Gold") String name,
    @Size(max = 2000)
        @Schema(examples = "Two videos a month, first to see what is new", nullable = true)
        String description) {

  CreatorGroupUpdate {
    name = name == null ? null : Characters.trimmed(name);
    description = Texts.orNull(description);
  }
}
