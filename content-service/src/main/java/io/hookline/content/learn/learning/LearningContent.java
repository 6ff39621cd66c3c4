package io.hookline.content.learn.learning;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a learning says: each change of it is a new version.
 *
 * @param detail how it is meant, and where it does not hold
 * @param terms as they were kept
 */
@Embeddable
@Schema(name = "LearningContent")
record LearningContent(
    String statement,
    @Schema(nullable = true) String detail,
    @Column(name = "pillar_ids") List<UUID> pillarIds,
    @Column(name = "series_ids") List<UUID> seriesIds,
    @Enumerated(EnumType.STRING) List<Network> networks,
    @Convert(converter = TermsColumn.class) @ColumnTransformer(write = "cast(? as jsonb)")
        Terms terms,
    @JdbcTypeCode(SqlTypes.JSON) LearningEvidence evidence,
    @Enumerated(EnumType.STRING) Confidence confidence) {}
