package io.hookline.reporting.report.overview;

import io.hookline.kit.value.Quantity;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line, and its days, in words. */
final class LineWords {

  static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private static final int LABELS = 4;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private LineWords() {}

  /** What a reader who does not see the line should know of it. */
  static String summary(
      Answer answer, List<AnswerRow.Part> parts, List<BigDecimal> values, FigureText text) {
    int best = 0;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null
          && (values.get(best) == null || values.get(i).compareTo(values.get(best)) > 0)) {
        best = i;
      }
    }
    long unknown = values.stream().filter(v -> v == null).count();
    String what = answer.granularity().name().toLowerCase(Locale.ROOT);
    return "By "
        + what
        + ". Most "
        + (answer.granularity() == Granularity.DAY ? "on " : "in ")
        + days(parts.get(best).days())
        + ": "
        + text.value(values.get(best))
        + "."
        + (unknown == 0 ? "" : " Unknown for %d of %d.".formatted(unknown, values.size()))
        + shorter(parts, answer.granularity());
  }

  /** A week that is cut by the period's end looks like a fall, by its beginning like a rise. */
  private static String shorter(List<AnswerRow.Part> parts, Granularity granularity) {
    Days first = parts.get(0).days();
    Days last = parts.get(parts.size() - 1).days();
    LocalDate begin =
        granularity == Granularity.WEEK
            ? first.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : first.from().withDayOfMonth(1);
    LocalDate end =
        granularity == Granularity.WEEK
            ? last.to().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
            : last.to().with(TemporalAdjusters.lastDayOfMonth());
    String part = granularity.name().toLowerCase(Locale.ROOT);
    return granularity == Granularity.DAY
        ? ""
        : notWhole("first", part, first, begin.equals(first.from()))
            + notWhole("last", part, last, end.equals(last.to()));
  }

  private static String notWhole(String which, String part, Days days, boolean whole) {
    return whole
        ? ""
        : " The %s %s is not whole: %s.".formatted(which, part, Quantity.of(days.length(), "day"));
  }

  static String days(Days days) {
    return days.length() == 1
        ? Words.day(days.from())
        : SHORT.format(days.from()) + " to " + Words.day(days.to());
  }

  /** A few, so that they do not touch on a telephone; the first and the last stand inside. */
  static List<LineChart.Tick> labels(List<AnswerRow.Part> parts, Granularity granularity) {
    int last = parts.size() - 1;
    int count = Math.min(LABELS, parts.size());
    List<LineChart.Tick> ticks = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int i = (int) Math.round((double) n * last / (count - 1));
      DateTimeFormatter format = granularity == Granularity.MONTH ? MONTH : SHORT;
      ticks.add(
          new LineChart.Tick(
              LineChart.percent(i, parts.size()),
              format.format(parts.get(i).days().from()),
              n == 0 ? "start" : n == count - 1 ? "end" : "middle"));
    }
    return ticks;
  }
}
