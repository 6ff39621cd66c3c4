package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.report.page.Axis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A measure over time. A part of which nothing is known is a gap, not a nought. Texts and heights
 * are pixels, places are parts of the width that there is: it is drawn for the width, not scaled to
 * it.
 *
 * @param lines points of the stretches of which the values are known
 * @param dots known parts between unknown ones, and the ends
 * @param rows the same in numbers
 */
public record LineChart(
    String id,
    String title,
    String summary,
    List<Tick> horizontal,
    List<Tick> vertical,
    String base,
    List<String> lines,
    List<Dot> dots,
    List<Row> rows) {

  static final int WIDTH = 1000;
  static final int TOP = 12;
  static final int BOTTOM = 172;

  /**
   * A line of the grid.
   *
   * @param anchor how its label stands to it
   */
  public record Tick(String at, String label, String anchor) {}

  /** A known part by itself. */
  public record Dot(String x, String y) {}

  /** A part in words. */
  public record Row(String days, String value) {}

  /** Null where nothing is known, or there is one part only. */
  public static LineChart of(Answer answer, String measure) {
    int at = at(answer, measure);
    List<AnswerRow.Part> parts = answer.total().parts();
    if (at < 0 || parts.size() < 2) {
      return null;
    }
    AnswerColumn column = answer.columns().get(at);
    List<BigDecimal> values =
        parts.stream().map(AnswerRow.Part::figures).map(f -> f.get(at)).map(Figure::value).toList();
    double largest =
        values.stream().filter(v -> v != null).mapToDouble(v -> v.doubleValue()).max().orElse(0);
    double smallest =
        values.stream().filter(v -> v != null).mapToDouble(v -> v.doubleValue()).min().orElse(0);
    if (values.stream().allMatch(v -> v == null)) {
      return null;
    }
    ValueScale scale = ValueScale.of(Math.min(0, smallest), Math.max(0, largest));
    FigureText text = new FigureText(column, answer.currency());
    List<List<Integer>> known = stretches(values);
    return new LineChart(
        measure,
        column.label(),
        LineWords.summary(answer, parts, values, text),
        scale.ticks().stream()
            .map(tick -> new Tick(y(scale, tick), scale.label(tick, column.unit()), "end"))
            .toList(),
        LineWords.labels(parts, answer.granularity()),
        y(scale, 0),
        known.stream()
            .filter(stretch -> stretch.size() > 1)
            .map(stretch -> line(stretch, values, scale))
            .toList(),
        known.stream()
            .filter(stretch -> stretch.size() == 1)
            .map(stretch -> stretch.get(0))
            .map(i -> new Dot(percent(i, values.size()), y(scale, values.get(i).doubleValue())))
            .toList(),
        IntStream.range(0, parts.size())
            .mapToObj(i -> new Row(LineWords.days(parts.get(i).days()), text.value(values.get(i))))
            .toList());
  }

  private static int at(Answer answer, String measure) {
    return IntStream.range(0, answer.columns().size())
        .filter(i -> answer.columns().get(i).measure().equals(measure))
        .findFirst()
        .orElse(-1);
  }

  /** Of known parts that follow each other. */
  private static List<List<Integer>> stretches(List<BigDecimal> values) {
    List<List<Integer>> stretches = new ArrayList<>();
    boolean going = false;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null && !going) {
        stretches.add(new ArrayList<>());
      }
      going = values.get(i) != null;
      if (going) {
        stretches.get(stretches.size() - 1).add(i);
      }
    }
    return stretches;
  }

  private static String line(List<Integer> stretch, List<BigDecimal> values, ValueScale scale) {
    List<String> points = new ArrayList<>();
    for (int i : stretch) {
      points.add(
          Axis.at(WIDTH * share(i, values.size())) + "," + y(scale, values.get(i).doubleValue()));
    }
    return String.join(" ", points);
  }

  private static double share(int part, int parts) {
    return (double) part / Math.max(1, parts - 1);
  }

  static String percent(int part, int parts) {
    return Axis.at(100 * share(part, parts)) + "%";
  }

  private static String y(ValueScale scale, double value) {
    return Axis.at(BOTTOM - (BOTTOM - TOP) * scale.share(value));
  }
}
