package io.hookline.content.produce.post;

import io.hookline.content.produce.disclosure.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is approved of a post, and published: each change of it is a new version of the content.
 *
 * @param links that the caption or the profile carries for it
 * @param partnershipId under whose terms it is made: they say who has to approve it
 * @param mentionId whose video it shows: the author has to have granted that
 */
@Embeddable
record PostContent(
    @Schema(nullable = true) String caption,
    @Embedded @Schema(nullable = true) Media media,
    List<String> links,
    @Embedded Disclosure disclosure,
    @Embedded Interaction interaction,
    @Column(name = "planned_for") @Schema(nullable = true) Instant plannedFor,
    @Column(name = "partnership_id") @Schema(nullable = true) UUID partnershipId,
    @Column(name = "mention_id") @Schema(nullable = true) UUID mentionId) {

  /**
   * What a post of it shows.
   *
   * @param instead what is shown otherwise, where it says; or null
   */
  Seen seen(Seen instead) {
    Seen planned =
        new Seen(
            disclosure.paidPartnership(),
            disclosure.ownBrand(),
            disclosure.aiGenerated(),
            interaction.privacy(),
            interaction.commentsOpen(),
            interaction.duetAllowed(),
            interaction.stitchAllowed());
    return instead == null ? planned : instead.or(planned);
  }
}
