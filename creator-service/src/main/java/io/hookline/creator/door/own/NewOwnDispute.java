package io.hookline.creator.door.own;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a creator does not agree with an earning.
 *
 * @param text what is wrong with it; null says no more than that something is
 */
@Schema(name = "NewDoorDispute")
public record NewOwnDispute(
    @Size(max = 5000) @Schema(nullable = true, examples = "Orders 1001 and 1002 used my code.")
        String text) {

  private static final String NO_WORDS = "I do not agree with this. Please look into it.";

  String words() {
    return text == null || text.isBlank() ? NO_WORDS : text;
  }
}
