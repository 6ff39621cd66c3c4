package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.figures.view.ViewFilter;
import io.hookline.reporting.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A view as a table whose rows lead on.
 *
 * @param id of the view, for what refers to the table
 * @param left how many rows are in the rest
 */
public record FigureTable(
    String id,
    String title,
    String hint,
    String rows,
    List<Head> columns,
    List<Row> lines,
    Row rest,
    Row total,
    BarChart chart) {

  /** The head of a column. */
  public record Head(String label, String formula) {}

  /** What stands in a cell; the detail is null for none. */
  public record Cell(String text, String detail) {}

  /**
   * A row.
   *
   * @param href null where it leads nowhere
   * @param posts of how many posts the views are known
   */
  public record Row(String name, String href, String posts, List<Cell> cells) {}

  private static final String COUNTED = "views";

  static FigureTable of(View view, String title, Answer answer, Address address) {
    String dimension = Level.dimension(view.id());
    List<Row> lines = new ArrayList<>();
    for (AnswerRow row : answer.rows()) {
      AnswerRow.Key key = row.keys().get(0);
      lines.add(row(name(key), address(address, dimension, key).href(), row, answer));
    }
    return new FigureTable(
        view.id(),
        title,
        view.summary(),
        Dimensions.of(dimension).label(),
        answer.columns().stream().map(c -> new Head(c.label(), c.formula())).toList(),
        lines,
        answer.rest() == null || isEmpty(answer.rest())
            ? null
            : row("All others", null, answer.rest(), answer),
        row("Total", null, answer.total(), answer),
        BarChart.of(view, title, answer, lines));
  }

  private static boolean isEmpty(AnswerRow rest) {
    return rest.figures().stream().allMatch(f -> f.value() == null || f.value().signum() == 0);
  }

  private static Address address(Address address, String dimension, AnswerRow.Key key) {
    return address.with(dimension, key.key() == null ? ViewFilter.NONE : key.key());
  }

  /** As people know it; a word as a word, and what is not known yet as what it is. */
  static String name(AnswerRow.Key key) {
    if (key.key() == null) {
      return Level.none(key.dimension());
    }
    if (key.name() != null) {
      return key.name();
    }
    return switch (key.dimension()) {
      case "network" -> Words.network(key.key());
      case "funnel_stage" -> key.key();
      default -> Words.sentence(key.dimension()) + " not known yet";
    };
  }

  private static Row row(String name, String href, AnswerRow row, Answer answer) {
    List<Cell> cells = new ArrayList<>();
    String posts = Words.UNKNOWN;
    for (int i = 0; i < answer.columns().size(); i++) {
      AnswerColumn column = answer.columns().get(i);
      Figure figure = row.figures().get(i);
      FigureText text = new FigureText(column, answer.currency());
      String state = text.state(figure);
      cells.add(new Cell(text.value(figure.value()), state == null ? text.change(figure) : state));
      if (column.measure().equals(COUNTED) && figure.scope() != null) {
        posts = Words.count(figure.known()) + " of " + Words.count(figure.scope());
      }
    }
    return new Row(name, href, posts, cells);
  }
}
