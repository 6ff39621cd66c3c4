package io.hookline.content.produce.post;

import io.hookline.content.produce.disclosure.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is approved of a post, and published: each change of it is a new version of the content. All
 * that is seen of it stands here, and all that decides which rights it needs and who has to approve
 * it. What it must disclose is decided by its terms and its funnel stage as well: see {@link
 * PostFacts}.
 *
 * @param creatorId who makes it; null for the brand's own team
 * @param accountId the account of the brand that it is for; null when that is open, or a creator's
 * @param partnershipId under whose terms it is made: they say who has to approve it
 * @param mentionId whose video it shows: the author has to have granted that
 * @param links that the caption or the profile carries for it
 */
@Embeddable
record PostContent(
    @Enumerated(EnumType.STRING) PostKind kind,
    @Column(name = "creator_id") @Schema(nullable = true) UUID creatorId,
    @Column(name = "account_id") @Schema(nullable = true) UUID accountId,
    @Column(name = "partnership_id") @Schema(nullable = true) UUID partnershipId,
    @Column(name = "mention_id") @Schema(nullable = true) UUID mentionId,
    @Embedded @Schema(nullable = true) Relation relation,
    @Schema(nullable = true) String caption,
    @Embedded @Schema(nullable = true) Media media,
    List<String> links,
    @Embedded Disclosure disclosure,
    @Embedded Interaction interaction,
    @Column(name = "planned_for") @Schema(nullable = true) Instant plannedFor) {

  /** Without what leads to the author of the post that this one answers or takes up. */
  PostContent withoutRelatedUrl() {
    return new PostContent(
        kind,
        creatorId,
        accountId,
        partnershipId,
        mentionId,
        relation == null ? null : relation.withoutUrl(),
        caption,
        media,
        links,
        disclosure,
        interaction,
        plannedFor);
  }

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
