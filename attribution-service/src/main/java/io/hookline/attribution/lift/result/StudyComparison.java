package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyTreatment;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A treated arm or cell beside the control.
 *
 * @param treatment of regions; null otherwise. Where it withholds what is studied the effect is
 *     that of missing it, and the money is what was not spent
 * @param decided by the metric that was registered
 * @param beside other measures of the same people or days: exploratory, they decide nothing
 * @param incrementalRoas incremental value by what the treated cost
 * @param costPerIncrementalConversion in the brand's currency
 */
@Schema(name = "StudyComparison")
public record StudyComparison(
    @Schema(examples = "AD") String name,
    @Schema(nullable = true) StudyTreatment treatment,
    StudyEffect decided,
    List<StudyEffect> beside,
    StudyFigure incrementalRoas,
    StudyFigure costPerIncrementalConversion,
    StudyDetails details) {}
