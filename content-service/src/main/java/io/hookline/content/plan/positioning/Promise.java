package io.hookline.content.plan.positioning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the brand's videos do for people.
 *
 * @param helps whom
 * @param toDo what they can do then
 * @param byShowing what the videos show
 */
record Promise(
    @NotBlank @Size(max = 300) @Schema(examples = "people with sensitive skin") String helps,
    @NotBlank @Size(max = 300) @Schema(examples = "build a routine that they keep") String toDo,
    @NotBlank @Size(max = 300) @Schema(examples = "what each ingredient really does")
        String byShowing) {

  /** As it is said aloud. */
  String sentence() {
    return "Helps " + helps.strip() + " " + toDo.strip() + " by showing " + byShowing.strip();
  }
}
