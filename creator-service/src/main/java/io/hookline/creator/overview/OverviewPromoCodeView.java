package io.hookline.creator.overview;

import io.hookline.creator.deal.promocode.PromoCodeStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promo code, with how many signs of a leak nobody has judged. */
@Schema(name = "OverviewPromoCode")
public record OverviewPromoCodeView(
    UUID id,
    UUID creatorId,
    UUID partnershipId,
    @Schema(examples = "MIA15") String code,
    PromoCodeStatus status,
    @Schema(nullable = true) Instant validUntil,
    @Schema(examples = "0") long openLeaks) {}
