package io.hookline.reporting.judgement.diagnosis;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.FigureState;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures as a test says them; all others are unknown. */
final class KnownFigures {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** What a figure is of: by nothing for the brand as a whole. */
  private record Place(String by, String key, String measure, Days days) {}

  private final Map<Place, String> values = new LinkedHashMap<>();

  /** Of the brand, in so many days that end so many days ago. */
  KnownFigures brand(String measure, int days, int ago, String value) {
    return put("", "", measure, days, ago, value);
  }

  KnownFigures put(String by, String key, String measure, int days, int ago, String value) {
    LocalDate to = TODAY.minusDays(ago);
    values.put(new Place(by, key, measure, new Days(to.minusDays(days - 1L), to)), value);
    return this;
  }

  List<String> fired(String rule) {
    return findings(rule).stream().map(finding -> finding.kind() + " " + finding.key()).toList();
  }

  List<Finding> findings(String rule) {
    return judged(rule).filter(Finding::fires).toList();
  }

  /** Also what does not fire. */
  Stream<Finding> judged(String rule) {
    return Rules.of(rule).check().apply(new Evidence(this::answer, TODAY));
  }

  private Answer answer(Question question) {
    Days days = new Days(question.from(), question.to());
    String by = question.groupBy().isEmpty() ? "" : question.groupBy().get(0);
    List<String> keys =
        values.keySet().stream()
            .filter(place -> place.by().equals(by) && !by.isEmpty() && place.days().equals(days))
            .map(Place::key)
            .distinct()
            .toList();
    List<AnswerRow> rows = new ArrayList<>();
    for (String key : keys) {
      List<AnswerRow.Part> parts = new ArrayList<>();
      if (question.granularity() != null) {
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
          Days one = new Days(day, day);
          parts.add(new AnswerRow.Part(one, true, figures(question, by, key, one)));
        }
      }
      rows.add(
          new AnswerRow(
              List.of(new AnswerRow.Key(by, key.equals("none") ? null : key, null)),
              figures(question, by, key, days),
              parts));
    }
    AnswerRow total = new AnswerRow(List.of(), figures(question, "", "", days), List.of());
    return new Answer(
        "UTC",
        "USD",
        days,
        true,
        null,
        question.granularity(),
        question.groupBy(),
        List.of(),
        rows,
        null,
        total,
        null,
        List.of());
  }

  private List<Figure> figures(Question question, String by, String key, Days days) {
    return question.measures().stream()
        .map(measure -> figure(measure, values.get(new Place(by, key, measure, days)), days))
        .toList();
  }

  /** Known of each day. */
  private static Figure figure(String measure, String value, Days days) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    return new Figure(
        measure,
        number,
        number,
        null,
        value == null ? 0 : days.length(),
        null,
        null,
        0,
        value == null ? null : FigureState.MEASURED,
        null,
        null,
        null,
        null,
        null);
  }
}
