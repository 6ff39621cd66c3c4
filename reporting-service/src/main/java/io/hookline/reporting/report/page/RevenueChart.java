package io.hookline.reporting.report.page;

import io.hookline.reporting.judgement.roi.DayRevenue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Attributed revenue by the brand's days: links below, codes on top of them, and the same by weeks
 * for those who read numbers.
 *
 * @param links points of the lower area
 * @param codes points of the upper area
 * @param line points of the total
 */
public record RevenueChart(
    String firstDay,
    String lastDay,
    String links,
    String codes,
    String line,
    List<Tick> horizontal,
    List<Tick> vertical,
    List<Week> weeks,
    String total,
    String best) {

  /** Of a drawing that is stretched to the width that there is; heights are pixels. */
  private static final int WIDTH = 1000;

  private static final int TOP = 14;
  private static final int BOTTOM = 232;
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** A grid line, at pixels from above or at a part of the width. */
  public record Tick(String at, String label) {}

  /** A week of the brand, cut at the chart's edges. */
  public record Week(String days, String links, String codes, String total) {}

  /**
   * @param days without gaps, at least two
   * @param digits of the currency
   */
  static RevenueChart of(List<DayRevenue> days, int digits, LocalDate today) {
    LocalDate last = days.get(days.size() - 1).day();
    Axis axis = Axis.of(days.stream().mapToDouble(d -> d.total().doubleValue()).max().orElse(0));
    List<String> bottoms = points(days, day -> BigDecimal.ZERO, axis);
    List<String> middles = points(days, DayRevenue::links, axis);
    List<String> tops = points(days, DayRevenue::total, axis);
    DayRevenue best = days.stream().max((a, b) -> a.total().compareTo(b.total())).orElseThrow();
    return new RevenueChart(
        Words.day(days.get(0).day()),
        Words.day(last) + (last.isBefore(today) ? "" : " (not over yet)"),
        area(bottoms, middles),
        area(middles, tops),
        String.join(" ", tops),
        axis.ticks().stream()
            .map(value -> new Tick(y(value / axis.top()), Axis.brief(value)))
            .toList(),
        mondays(days),
        weeks(days, digits),
        Words.sum(days.stream().map(DayRevenue::total).toList(), digits),
        best.total().signum() == 0
            ? "no revenue on any day"
            : "most on " + Words.day(best.day()) + ": " + Words.sum(List.of(best.total()), digits));
  }

  private static List<String> points(
      List<DayRevenue> days, Function<DayRevenue, BigDecimal> value, Axis axis) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      points.add(Axis.at(x(i, days.size())) + "," + y(axis.share(value.apply(days.get(i)))));
    }
    return points;
  }

  private static String area(List<String> lower, List<String> upper) {
    List<String> back = new ArrayList<>(lower);
    java.util.Collections.reverse(back);
    return String.join(" ", upper) + " " + String.join(" ", back);
  }

  /** Every second Monday, so that the labels do not touch. */
  private static List<Tick> mondays(List<DayRevenue> days) {
    List<Tick> ticks = new ArrayList<>();
    int mondays = 0;
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i).day();
      if (day.getDayOfWeek() == DayOfWeek.MONDAY && mondays++ % 2 == 0) {
        ticks.add(new Tick(Axis.at(x(i, days.size()) * 100 / WIDTH) + "%", SHORT.format(day)));
      }
    }
    return ticks;
  }

  private static List<Week> weeks(List<DayRevenue> days, int digits) {
    Map<LocalDate, List<DayRevenue>> byMonday = new TreeMap<>();
    for (DayRevenue day : days) {
      LocalDate monday = day.day().with(DayOfWeek.MONDAY);
      byMonday.computeIfAbsent(monday, any -> new ArrayList<>()).add(day);
    }
    return byMonday.values().stream()
        .map(
            week ->
                new Week(
                    SHORT.format(week.get(0).day())
                        + " to "
                        + Words.day(week.get(week.size() - 1).day()),
                    Words.sum(week.stream().map(DayRevenue::links).toList(), digits),
                    Words.sum(week.stream().map(DayRevenue::codes).toList(), digits),
                    Words.sum(week.stream().map(DayRevenue::total).toList(), digits)))
        .toList();
  }

  private static double x(int day, int days) {
    return WIDTH * (double) day / Math.max(1, days - 1);
  }

  private static String y(double share) {
    return Axis.at(BOTTOM - (BOTTOM - TOP) * share);
  }
}
