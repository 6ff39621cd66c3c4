package io.hookline.reporting.report.attribution;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What two settings give to each of some units, such as channels, of the same days. Units and what
 * nothing explains sum to all conversions that count.
 *
 * @param units those that gain most by the other setting first
 * @param attributed all units together
 */
record Compared(List<Line> units, Line attributed, Line unattributed, Line all) {

  /** A unit. */
  record Line(String name, Given reference, Given other) {

    Given change() {
      return other.minus(reference);
    }
  }

  static final String[] MEASURES = {
    "attributed_conversions",
    "attributed_value",
    "unattributed_conversions",
    "unattributed_value",
    "counted_conversions",
    "counted_value"
  };

  private static final int MOST = 100;

  private static final Comparator<BigDecimal> ABSOLUTE =
      Comparator.nullsLast(Comparator.comparing((BigDecimal change) -> change.abs()).reversed());

  private static final Comparator<Line> GAINS =
      Comparator.comparing(Compared::gain, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Line::name);

  /**
   * @param none what touches without a unit are called
   */
  static Compared of(Answer reference, Answer other, String none) {
    Line attributed = total("All of these", reference, other, 0);
    Map<String, Given> first = given(reference);
    Map<String, Given> second = given(other);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Answer answer : List.of(reference, other)) {
      for (AnswerRow row : answer.rows()) {
        AnswerRow.Key key = row.keys().get(0);
        lines.putIfAbsent(
            key.key(),
            new Line(
                name(key, none),
                first.getOrDefault(key.key(), Given.UNKNOWN).orNothing(attributed.reference),
                second.getOrDefault(key.key(), Given.UNKNOWN).orNothing(attributed.other)));
      }
    }
    return new Compared(
        shown(lines.values().stream().filter(Compared::isSomething).toList()),
        attributed,
        total("Nothing explains", reference, other, 2),
        total("All that count", reference, other, 4));
  }

  private static Map<String, Given> given(Answer answer) {
    Map<String, Given> given = new HashMap<>();
    answer
        .rows()
        .forEach(
            row -> given.put(row.keys().get(0).key(), Given.of(row, MEASURES[0], MEASURES[1])));
    return given;
  }

  /** Those that change most, and all others as one. */
  private static List<Line> shown(List<Line> all) {
    List<Line> lines = new ArrayList<>(all);
    lines.sort(Comparator.comparing(Compared::gain, ABSOLUTE).thenComparing(Line::name));
    if (lines.size() > MOST) {
      List<Line> rest = lines.subList(MOST - 1, lines.size());
      Line others =
          new Line(
              "All %d others".formatted(rest.size()),
              rest.stream().map(Line::reference).reduce(Given::plus).orElseThrow(),
              rest.stream().map(Line::other).reduce(Given::plus).orElseThrow());
      rest.clear();
      lines.sort(GAINS);
      lines.add(others);
      return lines;
    }
    lines.sort(GAINS);
    return lines;
  }

  private static BigDecimal gain(Line line) {
    Given change = line.change();
    return change.value() != null ? change.value() : change.conversions();
  }

  /** Conversions that nothing explains have no unit, and are a line of their own. */
  private static boolean isSomething(Line line) {
    return Stream.of(line.reference, line.other)
        .flatMap(given -> Stream.of(given.conversions(), given.value()))
        .anyMatch(one -> one != null && one.signum() != 0);
  }

  private static Line total(String name, Answer reference, Answer other, int first) {
    return new Line(
        name,
        Given.of(reference.total(), MEASURES[first], MEASURES[first + 1]),
        Given.of(other.total(), MEASURES[first], MEASURES[first + 1]));
  }

  private static String name(AnswerRow.Key key, String none) {
    if (key.name() != null) {
      return key.name();
    }
    return key.key() == null ? none : Words.constant(key.key());
  }
}
