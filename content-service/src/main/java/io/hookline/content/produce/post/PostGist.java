package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import java.util.UUID;

/** What whoever adds a video as a post says of it; null for what is not known. */
public record PostGist(
    FunnelStage funnelStage,
    PostKind kind,
    UUID seriesId,
    UUID creatorId,
    UUID accountId,
    UUID partnershipId,
    UUID campaignId,
    UUID ideaId,
    Terms terms,
    String caption) {}
