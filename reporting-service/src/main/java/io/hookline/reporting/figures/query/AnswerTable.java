package io.hookline.reporting.figures.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** An answer as a flat table: a line for each row, or for each part of it, and one for the rest. */
final class AnswerTable {

  private final Answer answer;
  private final List<Column> columns = new ArrayList<>();

  /** A column of one figure. */
  private record Column(String name, int measure, Function<Figure, Object> value) {}

  AnswerTable(Answer answer) {
    this.answer = answer;
    for (int i = 0; i < answer.columns().size(); i++) {
      addColumns(i, answer.columns().get(i).measure());
    }
  }

  private void addColumns(int at, String id) {
    columns.add(new Column(id, at, Figure::value));
    columns.add(new Column(id + ".numerator", at, Figure::numerator));
    columns.add(new Column(id + ".denominator", at, Figure::denominator));
    columns.add(new Column(id + ".known", at, Figure::known));
    columns.add(new Column(id + ".scope", at, Figure::scope));
    columns.add(new Column(id + ".coverage", at, Figure::coverage));
    columns.add(new Column(id + ".state", at, Figure::state));
    columns.add(new Column(id + ".asOf", at, Figure::asOf));
    columns.add(new Column(id + ".share", at, Figure::share));
    columns.add(new Column(id + ".before", at, Figure::before));
    columns.add(new Column(id + ".change", at, Figure::change));
    columns.add(new Column(id + ".changeRate", at, Figure::changeRate));
  }

  List<String> head() {
    List<String> head = new ArrayList<>(List.of("row"));
    answer.groupBy().forEach(dimension -> head.addAll(List.of(dimension, dimension + ".name")));
    head.addAll(List.of("from", "to", "whole"));
    columns.forEach(column -> head.add(column.name()));
    return head;
  }

  /** Cells are text, numbers, days, instants or null. */
  void each(Consumer<List<Object>> line) {
    if (answer.groupBy().isEmpty()) {
      lines("TOTAL", answer.total(), line);
    }
    answer.rows().forEach(row -> lines("ROW", row, line));
    if (answer.rest() != null) {
      lines("REST", answer.rest(), line);
    }
  }

  private void lines(String kind, AnswerRow row, Consumer<List<Object>> line) {
    if (answer.granularity() == null) {
      line.accept(cells(kind, row, answer.period(), answer.over(), row.figures()));
    }
    row.parts()
        .forEach(part -> line.accept(cells(kind, row, part.days(), part.whole(), part.figures())));
  }

  private List<Object> cells(
      String kind, AnswerRow row, Days days, boolean whole, List<Figure> figures) {
    List<Object> cells = new ArrayList<>();
    cells.add(kind);
    for (int i = 0; i < answer.groupBy().size(); i++) {
      AnswerRow.Key key = row.keys().isEmpty() ? null : row.keys().get(i);
      cells.add(key == null ? null : key.key());
      cells.add(key == null ? null : key.name());
    }
    cells.add(days.from());
    cells.add(days.to());
    cells.add(whole);
    columns.forEach(column -> cells.add(column.value().apply(figures.get(column.measure()))));
    return cells;
  }
}
