package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.platformresult.PlatformResultView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study shows.
 *
 * @param kept the number of the result that is kept for good; null for a look, which is not
 * @param platformResults what platforms said of the same, as it was entered: beside, it decides
 *     nothing
 */
@Schema(name = "LatestStudyResult")
record LatestResultView(
    UUID studyId,
    @Schema(nullable = true, examples = "1") Integer kept,
    StudyResult result,
    List<PlatformResultView> platformResults) {}
