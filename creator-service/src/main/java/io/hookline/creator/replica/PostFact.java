package io.hookline.creator.replica;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A post, as the content-service told.
 *
 * @param creatorId who made it; null for the brand's own team
 * @param mentionId whose video it shows: of somebody who speaks of the brand unpaid
 * @param status IDEA, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, REMOVED, or one that a
 *     later release of the content-service adds
 * @param url by the video's id and without the account; null while it is not out
 * @param networkPostId the network's id of the video
 * @param mediaSha256 of its file, in hexadecimal
 * @param sound key of the brand's vocabulary of sounds
 * @param relationKind REPLY, STITCH, DUET, CUT_DOWN, VARIANT; null for a post of its own
 * @param relatedPostId the brand's post that it takes up; null for somebody else's
 * @param paidPartnership whether it says that somebody was paid for it
 * @param missingDisclosures what it had to disclose, and does not
 */
public record PostFact(
    UUID id,
    UUID creatorId,
    UUID campaignId,
    UUID partnershipId,
    UUID mentionId,
    UUID accountId,
    String network,
    String kind,
    String title,
    String funnelStage,
    String status,
    Instant plannedFor,
    Instant publishedAt,
    String url,
    String networkPostId,
    String mediaSha256,
    BigDecimal mediaSeconds,
    String sound,
    String relationKind,
    UUID relatedPostId,
    boolean paidPartnership,
    List<String> missingDisclosures) {

  /** Whether it is out, and not removed since. */
  public boolean isOut() {
    return publishedAt != null && !status.equals("REMOVED");
  }
}
