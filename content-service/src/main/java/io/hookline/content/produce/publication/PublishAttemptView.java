package io.hookline.content.produce.publication;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt to publish one version of a post's content. */
@Schema(name = "PublishAttempt")
record PublishAttemptView(
    UUID id,
    UUID postId,
    @Schema(description = "The version of the content that goes out") int contentVersion,
    AttemptState state,
    @Schema(
            description =
                "Whether an earlier try may have published the video: ask the platform, by the"
                    + " handles or in the account's list of videos, before sending it again")
        boolean askPlatformFirst,
    @Schema(examples = "1", description = "How many tries have taken it up") int tries,
    @Schema(examples = "acme-scheduler", description = "The program that has it, or had it last")
        String client,
    @Schema(examples = "scheduler-eu-1/run-8812") String reference,
    Instant claimedAt,
    @Schema(description = "When another try may take over, while CLAIMED or SENT")
        Instant leaseUntil,
    @Schema(
            examples = "[\"v_pub_file~v2-1.7412345678901234567\"]",
            description = "What the platform calls the uploads of which the outcome is unknown")
        List<String> handles,
    @Schema(nullable = true) Instant sentAt,
    @Schema(nullable = true) Instant failedAt,
    @Schema(nullable = true, examples = "frame_rate_check_failed") String failureReason,
    @Schema(nullable = true, description = "Whether the same content may be sent again")
        Boolean retryable,
    @Schema(nullable = true) Instant confirmedAt,
    @Schema(nullable = true, examples = "7412345678901234567") String networkPostId,
    @Schema(
            examples = "https://www.tiktok.com/@/video/7412345678901234567",
            nullable = true,
            description = "By its id and without the account")
        String url,
    @Schema(nullable = true) Instant publishedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
