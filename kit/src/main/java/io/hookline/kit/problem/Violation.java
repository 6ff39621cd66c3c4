package io.hookline.kit.problem;

import io.hookline.kit.value.Quantity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one part of the input.
 *
 * @param field JSON path of the part, such as {@code accounts[0].handle}; the name of a parameter
 */
@Schema(description = "What is wrong with one part of the input")
public record Violation(
    @Schema(examples = "accounts[0].handle", description = "JSON path, or the name of a parameter")
        String field,
    @Schema(examples = "must not be blank") String message) {

  /** What a document says above its violations, of which there is one at least. */
  public static String summary(List<Violation> violations) {
    return Quantity.of(violations.size(), "field")
        + (violations.size() == 1 ? " is" : " are")
        + " not acceptable.";
  }
}
