package io.hookline.attribution.collect.link;

import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to make.
 *
 * @param creatorId whose clicks these are; null for a link of the brand itself
 * @param postId the post that carries the link, if it is only one; kept as it is given
 * @param campaignId the campaign that its clicks and orders count for; null for none
 * @param destinationUrl not a link of this service; may have a query of its own, which is kept; a
 *     utm parameter in it gives way to the one in utm
 * @param slug chosen, or made up when none is given
 */
record NewLink(
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID campaignId,
    @NotNull @WebUrl @Size(max = 2000) @Schema(examples = "https://shop.example/serum")
        String destinationUrl,
    @Valid @Schema(nullable = true) Utm utm,
    @Pattern(
            regexp = Slug.FORM,
            message = "must be 3 to 40 letters, digits, hyphens or underscores")
        @Schema(examples = "mia-serum", nullable = true)
        String slug) {

  NewLink {
    utm = utm == null ? Utm.NONE : utm;
  }
}
