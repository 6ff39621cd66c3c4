package io.hookline.content.plan.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the brand's series stand.
 *
 * @param fewest active ones that a brand should have
 * @param most active ones that a brand should have
 * @param perWeek posts a week that those of the active ones which say so should have together
 */
@Schema(name = "SeriesHealth")
record SeriesHealthView(
    @Schema(examples = "2") long ideas,
    @Schema(examples = "4") long active,
    @Schema(examples = "1") long paused,
    @Schema(examples = "7") long ended,
    @Schema(examples = "3") int fewest,
    @Schema(examples = "5") int most,
    @Schema(
            examples = "6",
            nullable = true,
            description =
                "Posts a week of the active series that say how often they come; null when none"
                    + " does")
        Long perWeek,
    @Schema(description = "Of the hundred newest active series at most")
        List<SeriesWarning> warnings) {}
