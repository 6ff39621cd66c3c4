package io.hookline.content.plan.idea;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea.
 *
 * @param reason why it is parked or rejected
 * @param returnOn when a parked idea comes back
 * @param usedAt when the first post of it was published
 * @param score from 0 to 100; null while nobody has said
 * @param scoreParts what the score is made of; null where it was said as a whole
 */
@PartlyDerived("terms, by what they were merged into since")
@Schema(name = "Idea")
record IdeaView(
    UUID id,
    @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @Schema(examples = "Does retinol expire?") String title,
    @Schema(examples = "Show a tube from 2019 beside a new one", nullable = true)
        String description,
    IdeaSource source,
    @Schema(nullable = true) UUID trendId,
    @Schema(nullable = true) UUID commentId,
    IdeaState state,
    @Schema(examples = "Waits for the lab's figures", nullable = true) String reason,
    @Schema(examples = "2027-03-01", nullable = true) LocalDate returnOn,
    @Schema(nullable = true) Instant usedAt,
    @Schema(examples = "70", nullable = true) Integer score,
    @Schema(nullable = true) ScoreParts scoreParts,
    @Schema(nullable = true) UUID pillarId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) FunnelStage funnelStage,
    @Schema(nullable = true) UUID creatorId,
    @Schema(examples = "[\"https://www.tiktok.com/@miawong/video/7412345678901234567\"]")
        List<String> links,
    List<UUID> learningIds,
    Terms terms,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** What of it can be sent again. */
  IdeaUpdate facts() {
    return new IdeaUpdate(
        title,
        description,
        source,
        trendId,
        commentId,
        score,
        scoreParts,
        pillarId,
        seriesId,
        funnelStage,
        creatorId,
        links,
        learningIds,
        terms);
  }
}
