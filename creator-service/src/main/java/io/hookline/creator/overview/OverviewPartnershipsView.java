package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Partnerships: those that run first, then the newest.
 *
 * @param running active or paused
 * @param ended completed or terminated
 * @param list where the whole list is
 */
@Schema(name = "OverviewPartnerships")
record OverviewPartnershipsView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long drafted,
    @Schema(examples = "3") long proposed,
    @Schema(examples = "4") long running,
    @Schema(examples = "5") long ended,
    List<OverviewPartnershipView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/partnerships?creatorId=…") String list) {}
