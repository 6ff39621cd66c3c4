package io.hookline.attribution.collect.link;

import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to make.
 *
 * @param kind where it will stand; OTHER when not given, CREATOR where it is a creator's
 * @param creatorId whose clicks these are; null for a link of the brand itself
 * @param postId the post that carries the link, if it is only one; kept as it is given
 * @param campaignId the campaign that its clicks and orders count for; null for none
 * @param placeId the place where it stands, as of a QR code on a counter; null for none
 * @param destinationUrl not a link of this service; may have a query of its own, which is kept; a
 *     utm parameter in it gives way to the one in utm
 * @param slug chosen, or made up when none is given
 * @param host the brand's own host on which it stands, verified; null for the service's own
 * @param validFrom before it, visitors go to the fallback; null for at once
 * @param validUntil from it on, visitors go to the fallback; null for ever
 * @param fallbackUrl where visitors go while it is not valid; null for a page that says so
 */
record NewLink(
    @Schema(nullable = true) LinkKind kind,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID placeId,
    @NotNull @WebUrl @Size(max = 2000) @Schema(examples = "https://shop.example/serum")
        String destinationUrl,
    @Valid @Schema(nullable = true) Utm utm,
    @Pattern(
            regexp = Slug.FORM,
            message = "must be 3 to 40 letters, digits, hyphens or underscores")
        @Schema(examples = "mia-serum", nullable = true)
        String slug,
    @Size(max = 253) @Schema(nullable = true) String host,
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Plausible @Schema(nullable = true) Instant validUntil,
    @WebUrl @Size(max = 2000) @Schema(nullable = true) String fallbackUrl)
    implements LinkFacts {

  NewLink {
    utm = utm == null ? Utm.NONE : utm;
    host = host == null || host.isBlank() ? null : bare(host);
    kind = kind != null ? kind : creatorId == null ? LinkKind.OTHER : LinkKind.CREATOR;
  }

  /** Also of one that was copied as an address. */
  private static String bare(String host) {
    return host.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("/+$", "");
  }

  /** The same link on the service's own host. */
  NewLink onOwnHost() {
    return new NewLink(
        kind,
        creatorId,
        postId,
        campaignId,
        placeId,
        destinationUrl,
        utm,
        slug,
        null,
        validFrom,
        validUntil,
        fallbackUrl);
  }
}
