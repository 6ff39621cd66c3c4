package io.hookline.reporting.report.traffic;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.report.overview.FigureText;
import io.hookline.reporting.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as a table.
 *
 * @param rows what its rows are, in words
 */
public record TrafficTable(
    String id, String title, String hint, String rows, List<Head> columns, List<Row> lines) {

  /** The head of a column. */
  public record Head(String label, String formula) {}

  /** A row; the total's is the last. */
  public record Row(String name, List<String> cells, boolean total) {}

  /**
   * @param none what a row without a key is called
   */
  static TrafficTable of(
      String id, String title, String hint, String rows, String none, Answer answer) {
    List<Row> lines = new ArrayList<>();
    for (AnswerRow row : answer.rows()) {
      String key = row.keys().get(0).key();
      lines.add(new Row(key == null ? none : Words.constant(key), cells(row, answer), false));
    }
    if (answer.rest() != null && isSomething(answer.rest())) {
      lines.add(new Row("All others", cells(answer.rest(), answer), false));
    }
    if (!lines.isEmpty()) {
      lines.add(new Row("Total", cells(answer.total(), answer), true));
    }
    return new TrafficTable(
        id,
        title,
        hint,
        rows,
        answer.columns().stream().map(c -> new Head(c.label(), c.formula())).toList(),
        lines);
  }

  private static boolean isSomething(AnswerRow rest) {
    return rest.figures().stream().anyMatch(f -> f.value() != null && f.value().signum() != 0);
  }

  private static List<String> cells(AnswerRow row, Answer answer) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      FigureText text = new FigureText(answer.columns().get(i), answer.currency());
      cells.add(text.value(row.figures().get(i).value()));
    }
    return cells;
  }
}
