package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Shortlists on which the creator is, and what clients decided.
 *
 * @param list where the whole list is
 */
@Schema(name = "OverviewShortlists")
record OverviewShortlistsView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long approved,
    @Schema(examples = "3") long declined,
    List<OverviewShortlistView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/shortlists") String list) {}
