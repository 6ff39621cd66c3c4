package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Disputes: open ones first, then the newest.
 *
 * @param open that nobody has resolved
 * @param list where the whole list is
 */
@Schema(name = "OverviewDisputes")
record OverviewDisputesView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long open,
    List<OverviewDisputeView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/disputes?creatorId=…") String list) {}
