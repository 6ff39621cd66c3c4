package io.hookline.reporting.figures.growth;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Days;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the brand's accounts grow. */
@Schema(name = "Growth")
record GrowthView(
    Days period,
    @Schema(examples = "Europe/Oslo") String timeZone,
    List<AnswerColumn> columns,
    List<AccountGrowthView> accounts,
    @Schema(
            description =
                "What the network tells of posts, by their series and kind; who followed on a day"
                    + " without a post's telling is in none of it")
        Answer newFollowers) {}
