package io.hookline.reporting.judgement.anomaly;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days of what is counted beside what is usual for the brand, by the rule of {@link UsualRange}:
 * the median of the eight weeks before, and four of their spreads around it; see ADR 0073.
 */
@ApplicationScoped
public class UsualDays {

  private final Questions questions;

  UsualDays(Questions questions) {
    this.questions = questions;
  }

  /**
   * What is known of a day.
   *
   * @param usual null, as all that follows, where too few days are known before it
   * @param high above it the day is more than usual
   * @param off how many spreads it is off, negative below
   */
  public record KnownBesideUsual(
      LocalDate day, BigDecimal value, BigDecimal usual, BigDecimal high, BigDecimal off) {

    public boolean isJudged() {
      return usual != null;
    }

    public boolean isMoreThanUsual() {
      return isJudged() && value.compareTo(high) > 0;
    }
  }

  /**
   * What was asked, and by day what is known of each measure.
   *
   * @param byMeasure days of which nothing is known are not there
   */
  public record Found(Answer answer, Map<String, Map<LocalDate, KnownBesideUsual>> byMeasure) {}

  /**
   * With one question for all of them.
   *
   * @param measures of counts
   */
  public Found of(String brand, Days days, List<String> measures) {
    Answer answer =
        questions.ask(
            brand,
            Question.of(
                    new Days(days.from().minusDays(UsualRange.WINDOW), days.to()),
                    measures.toArray(String[]::new))
                .each(Granularity.DAY));
    Map<String, Map<LocalDate, KnownBesideUsual>> found = new TreeMap<>();
    for (int at = 0; at < measures.size(); at++) {
      found.put(measures.get(at), judged(days, known(answer, at)));
    }
    return new Found(answer, found);
  }

  /** In the order of the days. */
  private static List<KnownDay> known(Answer answer, int at) {
    List<KnownDay> known = new ArrayList<>();
    for (AnswerRow.Part part : answer.total().parts()) {
      Figure figure = part.figures().get(at);
      if (figure.value() != null) {
        known.add(new KnownDay(part.days().from(), figure.value().doubleValue()));
      }
    }
    known.sort(Comparator.comparing(KnownDay::day));
    return known;
  }

  private static Map<LocalDate, KnownBesideUsual> judged(Days days, List<KnownDay> known) {
    Map<LocalDate, KnownBesideUsual> judged = new TreeMap<>();
    for (int n = 0; n < known.size(); n++) {
      KnownDay day = known.get(n);
      if (!day.day().isBefore(days.from())) {
        LocalDate since = day.day().minusDays(UsualRange.WINDOW);
        List<KnownDay> before =
            known.subList(0, n).stream().filter(other -> !other.day().isBefore(since)).toList();
        UsualRange range = UsualRange.of(Scale.LOG, day.weekday(), before);
        judged.put(day.day(), of(day, range));
      }
    }
    return judged;
  }

  private static KnownBesideUsual of(KnownDay day, UsualRange range) {
    return range == null
        ? new KnownBesideUsual(day.day(), figure(day.value(), 0), null, null, null)
        : new KnownBesideUsual(
            day.day(),
            figure(day.value(), 0),
            figure(range.usual(), 2),
            figure(range.high(), 2),
            figure(range.off(day.value()), 1));
  }

  private static BigDecimal figure(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
