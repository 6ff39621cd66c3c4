package io.hookline.content.plan.idea;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a score is made of, each from 1 to 10: the ICE scheme of growth teams. The score is ten
 * times their mean, rounded half up: 8, 5 and 8 make 70.
 *
 * @param impact how much it would bring if it worked
 * @param confidence how sure that is, by what is known from earlier posts
 * @param ease how little work it is
 * @see <a href="https://en.wikipedia.org/wiki/ICE_scoring">ICE scoring</a>
 */
@Embeddable
record ScoreParts(
    @NotNull @Min(1) @Max(10) @Schema(examples = "8") Integer impact,
    @NotNull @Min(1) @Max(10) @Schema(examples = "5") Integer confidence,
    @NotNull @Min(1) @Max(10) @Schema(examples = "8") Integer ease) {

  int score() {
    // Thirds are never halves: no tie to round.
    return Math.round((impact + confidence + ease) * 10 / 3f);
  }
}
