package io.hookline.content.plan.idea;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Texts;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea to keep.
 *
 * @param externalId what it is called where it was kept before; one idea of the brand has it
 * @param trendId the trend that it takes part in
 * @param commentId the comment that it answers
 * @param score what it is worth, from 0 to 100; made of scoreParts where they are given
 * @param creatorId who should make it
 * @param learningIds that it makes use of
 */
@Schema(name = "NewIdea")
record NewIdea(
    @Identifier @Size(max = 200) @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @NotBlank @Size(max = 300) @Schema(examples = "Does retinol expire?") String title,
    @Size(max = 5000) @Schema(examples = "Show a tube from 2019 beside a new one", nullable = true)
        String description,
    @NotNull @Schema(examples = "COMMENT") IdeaSource source,
    @Schema(nullable = true) UUID trendId,
    @Schema(nullable = true) UUID commentId,
    @Min(0) @Max(100) @Schema(examples = "70", nullable = true) Integer score,
    @Valid @Schema(nullable = true) ScoreParts scoreParts,
    @Schema(nullable = true) UUID pillarId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) FunnelStage funnelStage,
    @Schema(nullable = true) UUID creatorId,
    @Size(max = 20)
        @Schema(examples = "[\"https://www.tiktok.com/@miawong/video/7412345678901234567\"]")
        List<@NotBlank @Size(max = 2000) @WebUrl String> links,
    @Size(max = 20) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> learningIds,
    @Valid Terms terms) {

  NewIdea {
    externalId = Texts.orNull(externalId);
  }

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
