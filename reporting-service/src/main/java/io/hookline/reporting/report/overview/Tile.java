package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.report.page.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One figure of a page.
 *
 * @param formula shown to who points at the label
 * @param details what it was before, what it is made of, of how many posts it is known, as of when
 */
public record Tile(String label, String formula, String value, List<String> details) {

  static Tile of(AnswerColumn column, Figure figure, String currency, ZoneId zone) {
    FigureText text = new FigureText(column, currency);
    return new Tile(
        column.label(),
        column.formula(),
        text.value(figure.value()),
        Stream.of(
                figure.value() == null ? "unknown" : null,
                text.change(figure),
                text.basis(figure),
                text.coverage(figure),
                text.state(figure),
                figure.asOf() == null ? null : "as of " + Words.minute(figure.asOf(), zone))
            .filter(Objects::nonNull)
            .toList());
  }
}
