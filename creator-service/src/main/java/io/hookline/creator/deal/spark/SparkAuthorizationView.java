package io.hookline.creator.deal.spark;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Spark authorization, without its code.
 *
 * @param originalCodeGiven whether the code of the post that it takes up was given, too
 * @param noticeAt from when somebody should see to a new one
 * @param noticedAt when that was told
 * @param termsVersion of the partnership, by which the rights were checked; null for the brand's
 *     own post and for one that shows a mention
 */
@Schema(name = "SparkAuthorization")
record SparkAuthorizationView(
    UUID id,
    UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    boolean originalCodeGiven,
    @Schema(examples = "30") int days,
    Instant startsAt,
    Instant endsAt,
    Instant noticeAt,
    @Schema(nullable = true) Instant noticedAt,
    SparkMusic music,
    SparkRights rights,
    @Schema(nullable = true) Integer termsVersion,
    SparkStatus status,
    Instant statusSince,
    @Schema(examples = "olga") String statusBy,
    @Schema(examples = "olga") String authorizedBy,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
