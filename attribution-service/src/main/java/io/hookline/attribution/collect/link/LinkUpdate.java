package io.hookline.attribution.collect.link;

import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a link can change: slug, host and creator stay, because posts that carry it cannot be
 * edited and clicks that were counted are somebody's.
 *
 * @param postId as in {@link NewLink}, like the rest
 */
record LinkUpdate(
    @NotNull LinkKind kind,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID placeId,
    @NotNull @WebUrl @Size(max = 2000) @Schema(examples = "https://shop.example/serum")
        String destinationUrl,
    @Valid @Schema(nullable = true) Utm utm,
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Plausible @Schema(nullable = true) Instant validUntil,
    @WebUrl @Size(max = 2000) @Schema(nullable = true) String fallbackUrl)
    implements LinkFacts {

  LinkUpdate {
    utm = utm == null ? Utm.NONE : utm;
  }
}
