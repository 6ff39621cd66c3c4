package io.hookline.attribution.evidence.conversion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that ties a conversion to somebody; of a list the first has the credit, unless it is an
 * answer: no answer has one yet.
 *
 * @param occurredAt when the touch or the answer was; absent for a promo code
 * @param placeId the place where the link stands, or where was asked
 * @param answer what was answered: an option's label, or else as it was written
 * @param channel the answer's, in the word by which channels know it
 * @param weight of an answer, beside a click's 1
 */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
    @Schema(
            examples = "CLICK",
            enumeration = {"CLICK", "VIEW", "PROMO_CODE", "SURVEY"})
        String kind,
    Instant occurredAt,
    UUID touchId,
    UUID linkId,
    UUID promoCodeId,
    UUID creatorId,
    UUID placeId,
    @Schema(examples = "TikTok") String answer,
    @Schema(examples = "tiktok") String channel,
    @Schema(examples = "0.5") BigDecimal weight) {}
