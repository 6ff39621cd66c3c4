package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What a post is about, beside its content: a change of it is nobody's to approve, unless the post
 * would have to disclose less by it, which is a new version of the content.
 *
 * @param learningIds that it makes use of: a note of planning, nobody's to approve
 * @param terms as they are kept
 */
@Embeddable
record PostFacts(
    @Column(name = "series_id") UUID seriesId,
    @Column(name = "campaign_id") UUID campaignId,
    @Column(name = "idea_id") UUID ideaId,
    @Column(name = "learning_ids") List<UUID> learningIds,
    String title,
    @Enumerated(EnumType.STRING) @Column(name = "funnel_stage") FunnelStage funnelStage,
    @Convert(converter = TermsColumn.class) @ColumnTransformer(write = "cast(? as jsonb)")
        Terms terms) {}
