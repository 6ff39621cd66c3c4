package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words by which a search is one for the brand. */
record SearchWordsUpdate(
    @NotNull
        @Size(max = 100)
        @Schema(
            examples = "[\"acme\", \"ac me\"]",
            description =
                "Compared without regard to case, blanks and signs: a search that holds one is for the"
                    + " brand")
        List<@NotBlank @Size(max = 100) String> words) {

  /**
   * @throws Problem VALIDATION_FAILED for a word of one letter, which every search holds
   */
  SearchWordsUpdate checked() {
    for (int i = 0; i < words.size(); i++) {
      if (Characters.count(TrafficFacts.compared(words.get(i))) < 2) {
        throw new Violation("words[" + i + "]", "must have at least two letters or digits")
            .asProblem();
      }
    }
    return this;
  }
}
