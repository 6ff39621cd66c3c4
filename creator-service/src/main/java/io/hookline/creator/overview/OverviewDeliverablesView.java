package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Deliverables: what waits for somebody first, by its day.
 *
 * @param open due, or with changes asked for
 * @param overdue of the open ones, those past their day
 * @param list where the whole list is
 */
@Schema(name = "OverviewDeliverables")
record OverviewDeliverablesView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long open,
    @Schema(examples = "3") long overdue,
    @Schema(examples = "4") long submitted,
    @Schema(examples = "5") long accepted,
    List<OverviewDeliverableView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/deliverables?creatorId=…") String list) {}
