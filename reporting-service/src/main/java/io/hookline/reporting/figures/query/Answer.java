package io.hookline.reporting.figures.query;

import io.hookline.reporting.facts.freshness.DataFreshness;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a question.
 *
 * @param currency of amounts
 * @param compared null without a comparison
 * @param rest all rows that are not shown, as one; null unless asked for
 */
@Schema(name = "Answer")
public record Answer(
    @Schema(examples = "Europe/Oslo") String timeZone,
    @Schema(examples = "EUR") String currency,
    Days period,
    @Schema(nullable = true) Days compared,
    @Schema(nullable = true) Granularity granularity,
    List<String> groupBy,
    List<AnswerColumn> columns,
    List<AnswerRow> rows,
    @Schema(nullable = true) AnswerRow rest,
    AnswerRow total,
    DataFreshness freshness) {}
