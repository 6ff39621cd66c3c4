package io.hookline.creator.deal.deliverable;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft that is handed in: a link, a text, or both.
 *
 * @param note what goes with it, or the text itself
 */
@Schema(name = "NewSubmission")
public record NewSubmission(
    @WebUrl @Size(max = 2000) @Schema(nullable = true, examples = "https://example.com/draft-2.mp4")
        String url,
    @Size(max = 10_000) @Schema(nullable = true, examples = "With the texture earlier")
        String note) {

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED where it has neither
   */
  void check() {
    if (isBlank(url) && isBlank(note)) {
      throw new Violation("url", "or note must be there").asProblem();
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
