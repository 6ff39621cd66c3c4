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
 * @param leftOut measures of a named view that cannot be parted as asked; of a question none,
 *     because there they are refused
 */
@Schema(name = "Answer")
public record Answer(
    @Schema(examples = "Europe/Oslo") String timeZone,
    @Schema(examples = "EUR") String currency,
    Days period,
    @Schema(
            description =
                "false: its last day goes on, so that its figures grow, and are less than those of days"
                    + " that are over")
        boolean over,
    @Schema(nullable = true) Days compared,
    @Schema(nullable = true) Granularity granularity,
    List<String> groupBy,
    List<AnswerColumn> columns,
    List<AnswerRow> rows,
    @Schema(nullable = true) AnswerRow rest,
    AnswerRow total,
    DataFreshness freshness,
    List<LeftOut> leftOut) {

  /** A measure that is not in the answer. */
  @Schema(name = "LeftOutMeasure")
  public record LeftOut(
      @Schema(examples = "order_value") String measure,
      @Schema(
              examples =
                  "order_value cannot be parted by series: it is made of conversions, whether they"
                      + " are credited or not, and these have no series.")
          String reason) {}

  /** The same, with what could not be in it. */
  public Answer without(List<LeftOut> measures) {
    return new Answer(
        timeZone,
        currency,
        period,
        over,
        compared,
        granularity,
        groupBy,
        columns,
        rows,
        rest,
        total,
        freshness,
        measures);
  }
}
