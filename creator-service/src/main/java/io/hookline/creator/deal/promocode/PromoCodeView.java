package io.hookline.creator.deal.promocode;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promo code.
 *
 * @param statusSince since when it has its status; a withdrawn code is valid until then
 * @param statusBy who gave it its status: a user's name, or the service
 */
@Schema(name = "PromoCode")
record PromoCodeView(
    UUID id,
    UUID partnershipId,
    UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(examples = "MIA15") String code,
    Precedence precedence,
    @Schema(nullable = true) Instant validFrom,
    @Schema(nullable = true) Instant validUntil,
    @Schema(examples = "500", nullable = true) Integer usageLimit,
    @Schema(examples = "1", nullable = true) Integer perCustomerLimit,
    PromoCodeStatus status,
    Instant statusSince,
    @Schema(examples = "olga") String statusBy,
    @Schema(examples = "Found on a coupon site", nullable = true) String statusReason,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
