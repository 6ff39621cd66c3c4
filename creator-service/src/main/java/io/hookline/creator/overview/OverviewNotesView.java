package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the team wrote down.
 *
 * @param list where the whole list is
 */
@Schema(name = "OverviewNotes")
record OverviewNotesView(
    @Schema(examples = "1") long total,
    List<OverviewNoteView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/creators") String list) {}
