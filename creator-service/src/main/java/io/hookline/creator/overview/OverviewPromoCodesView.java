package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Promo codes: those with open signs of a leak first, then the newest.
 *
 * @param list where the whole list is
 */
@Schema(name = "OverviewPromoCodes")
record OverviewPromoCodesView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long active,
    @Schema(examples = "3") long openLeaks,
    List<OverviewPromoCodeView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/promo-codes?creatorId=…") String list) {}
