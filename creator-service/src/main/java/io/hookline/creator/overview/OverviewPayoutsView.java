package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Payouts, newest first.
 *
 * @param list where the whole list is
 */
@Schema(name = "OverviewPayouts")
record OverviewPayoutsView(
    @Schema(examples = "1") long total,
    List<OverviewPayoutView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/payouts?creatorId=…") String list) {}
