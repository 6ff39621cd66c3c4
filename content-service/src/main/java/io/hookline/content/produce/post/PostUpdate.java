package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.learned.UsedLearnings;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebAddress;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a post can change.
 *
 * @param seriesId null for a post outside of all series
 * @param creatorId who makes it; null for the brand's own team
 * @param accountId the account of the brand that it is for; null when that is open, or a creator's
 * @param partnershipId under whose terms it is made
 * @param mentionId whose video it shows; without its author's grant it does not go out
 * @param campaignId of the creator-service
 * @param ideaId of which it is made
 * @param learningIds that it makes use of
 * @param kind BRAND_ORGANIC where it is not said, or CREATOR for a post of a creator
 * @param plannedFor when it should go out; fixed once the post is published
 */
record PostUpdate(
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID mentionId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID ideaId,
    @Size(max = 20) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> learningIds,
    @Schema(nullable = true) PostKind kind,
    @NotBlank @Size(max = 300) @Schema(examples = "Retinol before or after?") String title,
    @NotNull FunnelStage funnelStage,
    @Valid Terms terms,
    @Valid @Schema(nullable = true) Relation relation,
    @Size(max = 5000) @Schema(examples = "Before or after the cream? #skintok", nullable = true)
        String caption,
    @Valid @Schema(nullable = true) Media media,
    @Size(max = 20) @Schema(examples = "[\"https://go.example/r/mia\"]")
        List<@NotBlank @Size(max = 2000) @WebUrl String> links,
    @Valid Disclosure disclosure,
    @Valid Interaction interaction,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant plannedFor) {

  PostUpdate {
    kind = kind != null ? kind : creatorId == null ? PostKind.BRAND_ORGANIC : PostKind.CREATOR;
    learningIds = UsedLearnings.of(learningIds);
    links = links == null ? List.of() : links;
    disclosure = disclosure == null ? Disclosure.NONE : disclosure;
    interaction = interaction == null ? Interaction.ALL : interaction;
    plannedFor = plannedFor == null ? null : plannedFor.truncatedTo(ChronoUnit.MICROS);
  }

  PostContent content() {
    return new PostContent(
        kind,
        creatorId,
        accountId,
        partnershipId,
        mentionId,
        relation == null ? null : relation.kept(),
        caption,
        media,
        links.stream().map(WebAddress::of).toList(),
        disclosure,
        interaction,
        plannedFor);
  }

  PostFacts facts() {
    return new PostFacts(seriesId, campaignId, ideaId, learningIds, title, funnelStage, terms);
  }

  /** The same with terms as they are kept. */
  PostUpdate with(Terms kept) {
    return new PostUpdate(
        seriesId,
        creatorId,
        accountId,
        partnershipId,
        mentionId,
        campaignId,
        ideaId,
        learningIds,
        kind,
        title,
        funnelStage,
        kept,
        relation,
        caption,
        media,
        links,
        disclosure,
        interaction,
        plannedFor);
  }
}
