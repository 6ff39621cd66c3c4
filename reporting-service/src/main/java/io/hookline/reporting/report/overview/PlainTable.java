package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A view as a plain table: of what its rows are, or of its weeks. Its template is {@code
 * reports/plain-table}.
 *
 * @param rows what stands at the head of the rows
 */
public record PlainTable(
    String id,
    String title,
    String hint,
    String rows,
    List<FigureTable.Head> columns,
    List<Row> lines,
    Row total) {

  /** A row. */
  public record Row(String name, List<String> cells) {}

  /**
   * @param none what a row without a key is called
   */
  public static PlainTable of(View view, String title, String none, Answer answer) {
    List<Row> lines = new ArrayList<>();
    for (AnswerRow row : answer.rows()) {
      lines.add(row(name(row.keys().get(0), none), row.figures(), answer));
    }
    boolean known = answer.total().figures().stream().anyMatch(one -> one.value() != null);
    if (view.groupBy().isEmpty() && known) {
      answer
          .total()
          .parts()
          .forEach(part -> lines.add(row(LineWords.days(part.days()), part.figures(), answer)));
    }
    if (answer.rest() != null && isSomething(answer.rest().figures())) {
      lines.add(row("All others", answer.rest().figures(), answer));
    }
    return new PlainTable(
        view.id(),
        title,
        view.summary(),
        view.groupBy().isEmpty() ? "Week" : Dimensions.of(view.groupBy().get(0)).label(),
        answer.columns().stream()
            .map(column -> new FigureTable.Head(column.label(), column.formula()))
            .toList(),
        lines,
        row("Total", answer.total().figures(), answer));
  }

  private static String name(AnswerRow.Key key, String none) {
    if (key.name() != null) {
      return key.name();
    }
    return key.key() == null ? none : Words.constant(key.key());
  }

  private static boolean isSomething(List<Figure> rest) {
    return rest.stream().anyMatch(one -> one.value() != null && one.value().signum() != 0);
  }

  private static Row row(String name, List<Figure> figures, Answer answer) {
    return new Row(
        name,
        IntStream.range(0, figures.size())
            .mapToObj(
                i ->
                    new FigureText(answer.columns().get(i), answer.currency())
                        .value(figures.get(i).value()))
            .toList());
  }
}
