package io.hookline.content.produce.checklist;

import io.hookline.content.document.Author;
import io.hookline.content.plan.standards.Standard;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the standards and what was found.
 *
 * @param verdict null while it is open
 */
@Schema(name = "ChecklistItem")
record ChecklistItemView(
    UUID standardId,
    Standard.Kind kind,
    @Schema(examples = "Show the product in use within the first five seconds") String text,
    @Schema(nullable = true) Verdict verdict,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Author answeredBy,
    @Schema(nullable = true) Instant answeredAt) {

  /**
   * @param answer null while it is open
   */
  static ChecklistItemView of(Standard standard, Answer answer) {
    return new ChecklistItemView(
        standard.id(),
        standard.kind(),
        standard.text(),
        answer == null ? null : answer.verdict(),
        answer == null ? null : answer.note(),
        answer == null ? null : answer.answeredBy(),
        answer == null ? null : answer.answeredAt());
  }
}
