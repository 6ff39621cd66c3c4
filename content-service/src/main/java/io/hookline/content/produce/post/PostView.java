package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post.
 *
 * @param contentVersion how often the content has been set: kind, creatorId, accountId,
 *     partnershipId, mentionId, relation, caption, media, links, disclosure, interaction,
 *     plannedFor
 * @param approvedVersion the contentVersion that was approved last; an approval of another one than
 *     the present is void
 * @param publishedVersion the contentVersion that went out
 */
@PartlyDerived("terms, by what they were merged into since")
@Schema(name = "Post")
record PostView(
    UUID id,
    @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID mentionId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID ideaId,
    List<UUID> learningIds,
    Network network,
    PostKind kind,
    @Schema(examples = "Retinol before or after?") String title,
    FunnelStage funnelStage,
    PostStatus status,
    Terms terms,
    @Schema(nullable = true) Relation relation,
    @Schema(examples = "Before or after the cream? #skintok", nullable = true) String caption,
    @Schema(nullable = true) Media media,
    @Schema(examples = "[\"https://go.example/r/mia\"]") List<String> links,
    Disclosure disclosure,
    Interaction interaction,
    int contentVersion,
    @Schema(nullable = true) Integer approvedVersion,
    @Schema(nullable = true) Integer publishedVersion,
    @Schema(nullable = true) Instant plannedFor,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(
            examples = "https://www.tiktok.com/@miawong/video/7412345678901234567",
            nullable = true,
            description = "In changes by its id and without the account")
        String url,
    @Schema(
            nullable = true,
            examples = "7412345678901234567",
            description = "The network's id of the video, from its address or as it was given")
        String networkPostId,
    @Schema(description = "What it had to disclose, and does not, by the last look at it")
        List<DisclosureKind> missingDisclosures,
    @Schema(nullable = true) Instant removedAt,
    @Schema(examples = "The sound was withdrawn", nullable = true) String removalReason,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
