package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share of a conversion; the shares of one decision sum to 1.
 *
 * @param creatorId null when the link is the brand's own
 * @param partnershipId the one that covered the day of the touch, or that issued the code
 * @param evidence what the credit rests on
 * @param value share of the value in the brand's currency; null when that is not known
 */
@Schema(name = "Credit")
public record CreditView(
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID linkId,
    @Schema(nullable = true) UUID promoCodeId,
    @Schema(
            examples = "CLICK",
            enumeration = {"CLICK", "VIEW", "PROMO_CODE"})
        String evidence,
    @Schema(examples = "1") BigDecimal share,
    @Schema(nullable = true) Money value) {}
