package io.hookline.content.measure.competitorpost;

import io.hookline.content.plan.vocabulary.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a competitor's post can change.
 *
 * @param terms null: none
 */
record CompetitorPostUpdate(
    @Size(max = 5000) @Schema(nullable = true, examples = "Glass skin in a week?") String caption,
    @Valid @Schema(nullable = true) Terms terms) {

  CompetitorPostUpdate {
    terms = Terms.of(terms);
  }
}
