package io.hookline.creator.deal.leak;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sites from which nobody should come with a code.
 *
 * @param shared those that every brand has
 * @param own those of the brand
 */
@Schema(name = "CouponSites")
record CouponSitesView(
    @Schema(examples = "[\"coupons.example\"]") List<String> shared, List<CouponSiteView> own) {}
