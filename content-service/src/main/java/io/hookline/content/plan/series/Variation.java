package io.hookline.content.plan.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to change from post to post, so that a series stays itself and is not the same again.
 *
 * @param settings where it is filmed
 * @param narrators who speaks: terms of the vocabulary of voices
 * @param proofs how it is shown to be true: terms
 * @param formats terms
 */
record Variation(
    @Size(max = 20) @Schema(examples = "[\"bathroom\", \"on a train\"]")
        List<@NotBlank @Size(max = 100) String> settings,
    @Size(max = 20) @Schema(examples = "[\"founder\"]")
        List<@NotBlank @Size(max = 100) String> narrators,
    @Size(max = 20) @Schema(examples = "[\"demonstration\"]")
        List<@NotBlank @Size(max = 100) String> proofs,
    @Size(max = 20) @Schema(examples = "[\"skit\"]")
        List<@NotBlank @Size(max = 100) String> formats) {

  static final Variation NONE = new Variation(null, null, null, null);

  Variation {
    settings = settings == null ? List.of() : settings;
    narrators = narrators == null ? List.of() : narrators;
    proofs = proofs == null ? List.of() : proofs;
    formats = formats == null ? List.of() : formats;
  }
}
