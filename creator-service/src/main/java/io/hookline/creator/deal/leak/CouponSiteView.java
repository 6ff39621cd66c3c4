package io.hookline.creator.deal.leak;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coupon site that the brand knows. */
@Schema(name = "CouponSite")
record CouponSiteView(
    @Schema(examples = "coupons.example") String domain,
    Instant addedAt,
    @Schema(examples = "olga") String addedBy) {}
