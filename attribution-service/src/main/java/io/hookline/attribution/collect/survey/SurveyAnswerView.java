package io.hookline.attribution.collect.survey;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer.
 *
 * @param option by the latest revision; null for one that is none of the options
 * @param counts whether it is the latest of its order or person
 */
@PartlyDerived("Whether it counts, and which option it is, change with others.")
@Schema(name = "SurveyAnswer")
record SurveyAnswerView(
    UUID id,
    UUID surveyId,
    @Schema(examples = "TikTok") String answer,
    @Schema(nullable = true, examples = "tiktok", description = "By the survey's latest revision")
        String option,
    Instant answeredAt,
    Instant receivedAt,
    AnswerSource source,
    @Schema(nullable = true, examples = "1001") String orderId,
    @Schema(nullable = true, examples = "till-north") String orderNumbers,
    @Schema(description = "Whether it is of a person whose e-mail address was told")
        boolean byPerson,
    @Schema(nullable = true) UUID placeId,
    @Schema(description = "Whether it is the latest of its order or person") boolean counts,
    long version)
    implements Versioned {}
