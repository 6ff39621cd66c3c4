package io.hookline.creator.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What posts have to say of themselves.
 *
 * @param text the words, where they matter: a hashtag, a sentence to be spoken
 */
@Schema(name = "AgreedDisclosure")
public record AgreedDisclosure(
    @NotNull Kind kind,
    @Size(max = 500) @Schema(nullable = true, examples = "#ad in the first line") String text) {

  /** The first three are the network's own switches. */
  @Schema(name = "AgreedDisclosureKind")
  public enum Kind {
    PAID_PARTNERSHIP,
    OWN_BRAND,
    AI_GENERATED,
    HASHTAG,
    SPOKEN
  }
}
