package io.hookline.content.plan.vocabulary;

import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term to put into a vocabulary. Its key is made of the name and never changes.
 *
 * @param challenge whether a hashtag is a challenge
 * @param branded whether a hashtag is the brand's own
 * @param link where a sound or a community is found
 */
record NewTerm(
    @NotNull Vocabulary vocabulary,
    @NotBlank @Size(max = 100) @Schema(examples = "Myth busting") String name,
    @Size(max = 1000) @Schema(examples = "A belief, then the test that refutes it", nullable = true)
        String description,
    @Schema(defaultValue = "false") boolean challenge,
    @Schema(defaultValue = "false") boolean branded,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/music/original-sound-7016", nullable = true)
        String link) {

  TermUpdate facts() {
    return new TermUpdate(name, description, challenge, branded, link);
  }
}
