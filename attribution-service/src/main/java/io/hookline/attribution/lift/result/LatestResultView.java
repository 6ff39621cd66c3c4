package io.hookline.attribution.lift.result;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study shows.
 *
 * @param kept the number of the result that is kept for good; null for a look, which is not
 */
@Schema(name = "LatestStudyResult")
record LatestResultView(
    UUID studyId, @Schema(nullable = true, examples = "1") Integer kept, StudyResult result) {}
