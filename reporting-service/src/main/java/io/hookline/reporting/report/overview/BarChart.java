package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.report.page.Axis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bar for each of the first rows of a table, by what its rows are in the order of. Heights are
 * pixels and lengths are parts of the width that there is, so that the picture fits a telephone and
 * its texts keep their size.
 *
 * @param id for what names its parts
 */
public record BarChart(String id, String title, String summary, int height, List<Bar> bars) {

  private static final int MOST = 8;
  private static final int ROW = 42;

  /** Percent of the width; the rest is for what is written behind a bar. */
  private static final int WIDTH = 76;

  /**
   * One row.
   *
   * @param value as a text, behind the bar
   */
  public record Bar(String name, int y, String width, String end, String value) {}

  static BarChart of(View view, String title, Answer answer, List<FigureTable.Row> lines) {
    String measure = view.orderBy();
    AnswerColumn column =
        answer.columns().stream().filter(c -> c.measure().equals(measure)).findFirst().orElse(null);
    int shown = Math.min(MOST, lines.size());
    if (column == null || shown < 2) {
      return null;
    }
    FigureText text = new FigureText(column, answer.currency());
    List<Figure> figures =
        answer.rows().subList(0, shown).stream().map(row -> row.figure(measure)).toList();
    BigDecimal largest =
        figures.stream()
            .map(Figure::value)
            .filter(value -> value != null)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      bars.add(bar(lines.get(i).name(), i * ROW, figures.get(i), largest, text));
    }
    return new BarChart(
        view.id(),
        column.label() + " by " + title.toLowerCase(java.util.Locale.ROOT),
        bars.stream()
            .map(b -> b.name() + ": " + b.value())
            .collect(Collectors.joining("; ", "", ".")),
        shown * ROW,
        bars);
  }

  private static Bar bar(String name, int y, Figure figure, BigDecimal largest, FigureText text) {
    double share =
        figure.value() == null || largest.signum() <= 0
            ? 0
            : Math.max(0, figure.value().doubleValue() / largest.doubleValue());
    String length = Axis.at(share * WIDTH) + "%";
    return new Bar(
        ShortName.of(name),
        y,
        length,
        length,
        figure.value() == null ? "unknown" : text.value(figure.value()));
  }
}
