package io.hookline.creator.deal.shortlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortlist to draft.
 *
 * @param message what the client reads above the candidates
 * @param candidates in the order in which the client sees them; null for none yet
 */
record NewShortlist(
    @NotNull UUID campaignId,
    @NotBlank @Size(max = 200) @Schema(examples = "Serum launch: first round") String name,
    @Size(max = 4000)
        @Schema(examples = "Please answer by Friday, so that we can book", nullable = true)
        String message,
    @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid NewCandidate> candidates) {

  ShortlistUpdate content() {
    return new ShortlistUpdate(name, message, candidates == null ? List.of() : candidates);
  }
}
