package io.hookline.reporting.report.journey;

import io.hookline.reporting.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables of how long orders took. */
final class LagTables {

  private static final long DAY = 24;
  private static final long HOUR = 3_600;
  private static final List<String> OF_LAGS =
      List.of("Orders", "Share", "Value", "Half within", "Nine in ten within", "Touches, median");

  private LagTables() {}

  static List<String> said(Told.Total total) {
    List<String> said = new ArrayList<>();
    Told.Times first = total.firstTouch();
    if (first.medianSeconds() != null) {
      said.add(
          "Half of the orders were placed within %s of the first touch, nine in ten within %s; since the last touch it is %s and %s."
              .formatted(
                  JourneyWords.time(first.medianSeconds()),
                  JourneyWords.time(first.p90Seconds()),
                  JourneyWords.time(total.lastTouch().medianSeconds()),
                  JourneyWords.time(total.lastTouch().p90Seconds())));
    }
    said.add(
        "The longest window of this setting is %s: no longer time can be seen, whatever people did before."
            .formatted(JourneyWords.time(total.windowHours() * HOUR)));
    if (total.withoutInstant() > 0) {
      said.add(
          "%s explained by a promo code or an answer alone, which do not say since when."
              .formatted(
                  total.withoutInstant() == 1
                      ? "1 order is"
                      : Words.count(total.withoutInstant()) + " orders are"));
    }
    return said;
  }

  /** Whole days; what came on the window's far edge is a row of its own. */
  static Table times(Told.Times times, int windowHours) {
    long firstDay =
        times.bins().stream()
            .filter(bin -> bin.toHours() <= DAY)
            .mapToLong(Told.Bin::conversions)
            .sum();
    List<Told.Bin> days = new ArrayList<>();
    days.add(new Told.Bin(0, DAY, firstDay, null));
    times.bins().stream().filter(bin -> bin.fromHours() >= DAY).forEach(days::add);
    long most = days.stream().mapToLong(Told.Bin::conversions).max().orElse(0);
    List<Table.Row> lines = new ArrayList<>();
    long placed = 0;
    for (Told.Bin day : days) {
      placed += day.conversions();
      lines.add(
          new Table.Row(
              day(day, windowHours),
              bar(day.conversions(), most),
              List.of(
                  Words.count(day.conversions()),
                  JourneyWords.share(day.conversions(), times.conversions()),
                  JourneyWords.share(placed, times.conversions()))));
    }
    return new Table(
        "times",
        "From the first touch to the order",
        "Days of 24 hours since the first touch that counts, not days of the calendar.",
        "Of orders whose first touch has a known time.",
        "Since the first touch",
        List.of("Orders", "Share", "Placed by then"),
        times.conversions() == 0 ? List.of() : lines,
        "No order has a touch of which the time is known.");
  }

  private static String day(Told.Bin day, int windowHours) {
    if (day.fromHours() == windowHours) {
      return "Exactly " + JourneyWords.time(windowHours * HOUR);
    }
    return day.fromHours() == 0 ? "Within a day" : "Day " + day.toHours() / DAY;
  }

  private static String bar(long part, long most) {
    return most == 0 ? "0" : Long.toString(part * 100 / most);
  }

  static Table touches(Told.Touches touches, long conversions) {
    List<Table.Row> lines = new ArrayList<>();
    long most = touches.bins().stream().mapToLong(Told.TouchBin::conversions).max().orElse(0);
    for (Told.TouchBin bin : touches.bins()) {
      if (bin.conversions() > 0) {
        lines.add(
            new Table.Row(
                bin.touches() + (bin.orMore() ? " or more" : ""),
                bar(bin.conversions(), most),
                List.of(
                    Words.count(bin.conversions()),
                    JourneyWords.share(bin.conversions(), conversions),
                    JourneyWords.amount(bin.value()))));
      }
    }
    return new Table(
        "touches",
        "Touches on the way",
        "Touches of any channel that count for the order. Many touches within an hour are a short time.",
        "Orders without any touch that counts are not in it.",
        "Touches",
        List.of("Orders", "Share", "Value"),
        lines,
        "No order has a touch that counts.");
  }

  /**
   * @param names of keys; a key without one is shown as it is
   */
  static Table lags(
      String id,
      String title,
      String hint,
      String rows,
      List<Told.Lag> lags,
      Map<String, String> names) {
    return new Table(
        id,
        title,
        hint,
        "An order is in one row only. A dash: nobody knows since when.",
        rows,
        OF_LAGS,
        lags.stream()
            .map(
                lag ->
                    new Table.Row(
                        name(lag, rows, names),
                        null,
                        List.of(
                            Words.count(lag.conversions()),
                            JourneyWords.share(lag.share()),
                            JourneyWords.amount(lag.value()),
                            JourneyWords.time(lag.medianSeconds()),
                            JourneyWords.time(lag.p90Seconds()),
                            Words.count(lag.medianTouches()))))
            .toList(),
        "No order counts in this run.");
  }

  private static String name(Told.Lag lag, String rows, Map<String, String> names) {
    return switch (lag.of()) {
      case "NO_UNIT" -> "No " + rows.toLowerCase(Locale.ROOT);
      case "NO_INSTANT" -> "Only a code or an answer";
      case "NO_EVIDENCE" -> "No touch that counts";
      default -> names.getOrDefault(lag.key(), Words.constant(lag.key()));
    };
  }
}
