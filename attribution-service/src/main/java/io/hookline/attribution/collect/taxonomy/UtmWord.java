package io.hookline.attribution.collect.taxonomy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word that is allowed.
 *
 * @param aliases other names of the same, in any case: refused in links, with the word named
 */
public record UtmWord(
    @NotNull
        @Size(max = 100)
        @Pattern(regexp = UtmRule.FORM, message = UtmRule.LOWER)
        @Schema(examples = "tiktok")
        String word,
    @Size(max = 50) @Schema(examples = "[\"tt\", \"tik-tok\"]", nullable = true)
        List<@NotNull @Size(min = 1, max = 100) String> aliases) {

  public UtmWord {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }
}
