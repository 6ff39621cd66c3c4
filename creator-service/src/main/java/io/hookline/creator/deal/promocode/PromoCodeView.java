package io.hookline.creator.deal.promocode;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promo code. */
@Schema(name = "PromoCode")
record PromoCodeView(
    UUID id,
    UUID partnershipId,
    UUID creatorId,
    @Schema(examples = "MIA15") String code,
    @Schema(nullable = true) Instant validFrom,
    @Schema(nullable = true) Instant validUntil,
    long version,
    Instant createdAt)
    implements Versioned {}
