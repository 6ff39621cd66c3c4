package io.hookline.content.measure.networkfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the year of days that are written without one. It is taken where something says it: the
 * sender, the file's name, the instant of the export, or that the table ends within the last
 * {@value #RECENT} days before the day on which it can have been written at the latest. A table
 * that ends earlier can as well be of the year before, so that is asked.
 */
final class YearFinder {

  /** The longest of the periods that Studio offers, besides a whole year. */
  static final int RECENT = 60;

  private static final int OFFERED = 3;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /**
   * @param plan null where there is none
   * @param found in words
   */
  record Result(YearPlan plan, String found, Question question, Fault fault) {}

  private final String table;
  private final Hints hints;
  private final NameTold name;
  private final DaySeries days;
  private final YearPlan.Direction direction;
  private final LocalDate end;
  private final String ending;

  /**
   * @param writtenAt as the archive says; null if it does not
   */
  YearFinder(String table, Hints hints, NameTold name, LocalDateTime writtenAt, DaySeries days) {
    this.table = table;
    this.hints = hints;
    this.name = name;
    this.days = days;
    direction = days.direction();
    WrittenBy by = WrittenBy.of(hints, name, writtenAt);
    end = by.day();
    ending = by.how();
  }

  Result find() {
    String answer = hints.answer(table + ":" + Question.Kind.YEAR, Question.Kind.YEAR);
    if (answer != null) {
      return answered(answer);
    }
    List<LocalDate> ends = ends();
    if (ends.isEmpty()) {
      return new Result(
          null, null, null, fault(NetworkFileProblem.YEAR_IMPOSSIBLE, "No year has these days."));
    }
    LocalDate byName = ends.stream().filter(this::beginsAsNamed).findFirst().orElse(null);
    if (byName != null) {
      return found(byName, "the file's name has the first day with its year");
    }
    LocalDate newest = ends.get(0);
    long age = newest.until(end, ChronoUnit.DAYS);
    if (age <= RECENT) {
      return found(newest, "it ends " + age + " days before " + ending);
    }
    if (name.exportedAt() != null && age <= 366) {
      return found(newest, "it ends in the year before the export in the file's name");
    }
    List<String> years = ends.stream().map(day -> String.valueOf(day.getYear())).toList();
    String text =
        "The dates have no year. The latest day is "
            + newest.getDayOfMonth()
            + " "
            + newest.getMonth()
            + ": of which year?";
    return new Result(null, null, Question.of(Question.Kind.YEAR, table, years, text), null);
  }

  private Result answered(String answer) {
    LocalDate last = null;
    try {
      int year = Integer.parseInt(answer.strip());
      last = isPossible(year) ? days.latest(direction).atYear(year) : null;
    } catch (NumberFormatException | DateTimeException none) {
      // The fault says it.
    }
    return last == null || last.isAfter(hints.today())
        ? new Result(
            null,
            null,
            null,
            fault(NetworkFileProblem.ANSWER_IMPOSSIBLE, "The latest day cannot be in that year."))
        : found(last, "you said so");
  }

  private Result found(LocalDate last, String how) {
    return new Result(
        new YearPlan(direction, days.crossesNewYear(direction), last),
        last.getYear() + ", as " + how,
        null,
        null);
  }

  /** Days that the last one can be, the newest first. */
  private List<LocalDate> ends() {
    return IntStream.rangeClosed(0, 8)
        .map(back -> end.getYear() - back)
        .filter(this::isPossible)
        .mapToObj(days.latest(direction)::atYear)
        .filter(day -> !day.isAfter(end))
        .limit(OFFERED)
        .toList();
  }

  /** Whether a 29 February, if there is one, falls into a leap year. */
  private boolean isPossible(int lastYear) {
    if (!days.has(LEAP_DAY)) {
      return true;
    }
    boolean inLast = !days.crossesNewYear(direction) || !LEAP_DAY.isAfter(days.latest(direction));
    return Year.isLeap(inLast ? lastYear : lastYear - 1);
  }

  private boolean beginsAsNamed(LocalDate last) {
    int back = days.crossesNewYear(direction) ? 1 : 0;
    MonthDay first = days.first(direction);
    return name.from() != null
        && MonthDay.from(name.from()).equals(first)
        && name.from().getYear() == last.getYear() - back;
  }

  private Fault fault(NetworkFileProblem code, String detail) {
    return new Fault(code, table, null, null, detail, true);
  }
}
