package io.hookline.content.produce.script;

import io.hookline.content.document.Part;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said in a post.
 *
 * @param parts in the order in which they are said
 */
@Schema(name = "ScriptContent")
record ScriptContent(@Size(max = 100) List<@NotNull @Valid ScriptPart> parts) {

  static final ScriptContent UNWRITTEN = new ScriptContent(null);

  ScriptContent {
    parts = parts == null ? List.of() : parts;
  }

  /**
   * @throws Problem VALIDATION_FAILED when an id stands twice
   */
  ScriptContent numbered() {
    Part.Numbering numbering = new Part.Numbering();
    ScriptContent numbered = new ScriptContent(numbering.number("parts", parts));
    numbering.require();
    return numbered;
  }
}
