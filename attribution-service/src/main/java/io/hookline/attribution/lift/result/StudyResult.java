package io.hookline.attribution.lift.result;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study shows.
 *
 * @param asOf what was known then counts
 * @param complete whether the study had ended
 * @param statement in words
 * @param shares null where nobody was shared out by lot
 * @param comparisons none unless it is SHOWN
 */
@Schema(name = "StudyResult")
public record StudyResult(
    StudyResultState state,
    Instant asOf,
    boolean complete,
    @Schema(examples = "AD had 0.77 more conversions per 100 people than NO_AD (0.59 to 0.94).")
        String statement,
    RegisteredView registered,
    @Schema(nullable = true) StudyShares shares,
    List<StudyArmCounts> arms,
    List<StudyComparison> comparisons,
    StudySpendView spend,
    List<StudyWarning> warnings) {}
