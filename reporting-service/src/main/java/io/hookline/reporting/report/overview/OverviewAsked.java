package io.hookline.reporting.report.overview;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.query.Comparison;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.RelativeDays;
import io.hookline.reporting.figures.view.ViewFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page is asked for.
 *
 * @param days null where the days are said
 * @param compared null for no comparison
 * @param narrowed keys by their dimensions, from the whole down
 */
record OverviewAsked(
    Address address,
    RelativeDays days,
    Days period,
    Comparison.With compared,
    Map<String, String> narrowed) {

  static final String NOTHING = "NOTHING";

  private static final RelativeDays USUAL = RelativeDays.LAST_28_DAYS;
  private static final int DAILY = 31;
  private static final int WEEKLY = 190;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /**
   * @param query of the address; a form sends an empty field as an empty text
   * @throws Problem INVALID_PARAMETER
   */
  static OverviewAsked of(String brand, Map<String, String> query, LocalDate today) {
    LocalDate from = day("from", query.get("from"));
    LocalDate to = day("to", query.get("to"));
    String said = text(query, "days");
    RelativeDays days =
        from != null || to != null
            ? null
            : said == null ? USUAL : word("days", said, RelativeDays.values());
    Days period = days != null ? days.on(today) : period(from, to, today);
    String with = text(query, "compare");
    Address address = new Address(brand, Map.of());
    Map<String, String> narrowed = new LinkedHashMap<>();
    for (String dimension : Level.DIMENSIONS) {
      String key = text(query, dimension);
      if (key != null) {
        narrowed.put(dimension, key);
        address = address.with(dimension, key);
      }
    }
    Comparison.With compared =
        NOTHING.equals(with)
            ? null
            : with == null
                ? Comparison.With.PREVIOUS_PERIOD
                : word("compare", with, Comparison.With.values());
    return new OverviewAsked(
        address
            .with("days", said == null || days == null ? null : said)
            .with("from", days == null ? period.from().toString() : null)
            .with("to", days == null ? period.to().toString() : null)
            .with("compare", with),
        days,
        period,
        compared,
        narrowed);
  }

  private static Days period(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to != null ? to : today;
    LocalDate first = from != null ? from : last.minusDays(27);
    if (last.isBefore(first)) {
      throw refusal("The first day, " + first + ", is after the last one, " + last + ".");
    }
    return new Days(first, last);
  }

  private static LocalDate day(String field, String text) {
    try {
      LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
      if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
        throw refusal("The day " + day + " must be between the years 2000 and 2100.");
      }
      return day;
    } catch (DateTimeParseException unreadable) {
      throw refusal("Write " + field + " as a date such as 2026-11-30.");
    }
  }

  private static <E extends Enum<E>> E word(String field, String text, E[] known) {
    return Arrays.stream(known)
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                refusal(
                    field
                        + " must be one of "
                        + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))
                        + "."));
  }

  private static Problem refusal(String detail) {
    return new Problem(CommonProblem.INVALID_PARAMETER, detail);
  }

  private static String text(Map<String, String> query, String name) {
    String text = query.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  List<QuestionFilter> filters() {
    return narrowed.entrySet().stream()
        .map(one -> ViewFilter.filter(one.getKey(), List.of(one.getValue())))
        .toList();
  }

  Comparison comparison() {
    return compared == null ? null : new Comparison(compared, null, null);
  }

  /** How a chart cuts the period, so that it has dozens of points and not hundreds. */
  Granularity granularity() {
    if (period.length() <= DAILY) {
      return Granularity.DAY;
    }
    return period.length() <= WEEKLY ? Granularity.WEEK : Granularity.MONTH;
  }
}
