package io.hookline.reporting.judgement.diagnosis;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The figures that rules look at; what two rules ask alike is asked once. */
final class Evidence {

  private static final int DIGITS = 6;

  private final Function<Question, Answer> questions;
  private final LocalDate last;
  private final Map<Question, Answer> answers = new HashMap<>();

  /**
   * @param last the last day that is looked at: one that is over
   */
  Evidence(Function<Question, Answer> questions, LocalDate last) {
    this.questions = questions;
    this.last = last;
  }

  /** So many days up to the last. */
  Days last(int days) {
    return new Days(last.minusDays(days - 1L), last);
  }

  /** So many days before the last so many. */
  Days before(int lately, int days) {
    return new Days(last.minusDays(lately + days - 1L), last.minusDays(lately));
  }

  Answer ask(Question question) {
    return answers.computeIfAbsent(question, questions);
  }

  /** Of the brand as a whole; null where it is unknown. */
  BigDecimal whole(Days days, String measure) {
    return ask(Question.of(days, measure)).total().figure(measure).value();
  }

  /** Whether a figure of which each day is told by itself is known of all of them. */
  boolean isWhole(Days days, String measure) {
    return ask(Question.of(days, measure)).total().figure(measure).known() == days.length();
  }

  /** Rows that have a key. */
  List<AnswerRow> rows(Question question) {
    return ask(question).rows().stream().filter(row -> key(row) != null).toList();
  }

  Map<String, AnswerRow> byKey(Question question) {
    Map<String, AnswerRow> rows = new HashMap<>();
    rows(question).forEach(row -> rows.put(key(row), row));
    return rows;
  }

  /** Of what the row is. */
  static String key(AnswerRow row) {
    return row.keys().get(0).key();
  }

  static BigDecimal value(AnswerRow row, String measure) {
    return row.figure(measure).value();
  }

  /** Whether all of them are. */
  static boolean known(BigDecimal... figures) {
    return Arrays.stream(figures).allMatch(Objects::nonNull);
  }

  /** Whether a figure is known and below a part of another that is known. */
  static boolean below(BigDecimal value, String part, BigDecimal of) {
    return value != null && of != null && value.compareTo(part(part, of)) < 0;
  }

  /** Whether a figure is known and above a multiple of another that is known and above 0. */
  static boolean above(BigDecimal value, String times, BigDecimal of) {
    return value != null && of != null && of.signum() > 0 && value.compareTo(part(times, of)) > 0;
  }

  static boolean atLeast(BigDecimal value, long least) {
    return value != null && value.compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  /** A limit, as it is shown. */
  static BigDecimal part(String part, BigDecimal of) {
    return of == null
        ? null
        : of.multiply(new BigDecimal(part))
            .setScale(DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }

  static String days(Days days) {
    return days.from() + " to " + days.to();
  }
}
