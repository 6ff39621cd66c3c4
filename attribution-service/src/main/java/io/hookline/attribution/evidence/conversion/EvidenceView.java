package io.hookline.attribution.evidence.conversion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that ties a conversion to somebody; of a list the first has the credit.
 *
 * @param occurredAt when the touch was; absent for a promo code
 */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
    @Schema(
            examples = "CLICK",
            enumeration = {"CLICK", "VIEW", "PROMO_CODE"})
        String kind,
    Instant occurredAt,
    UUID touchId,
    UUID linkId,
    UUID promoCodeId,
    UUID creatorId) {}
