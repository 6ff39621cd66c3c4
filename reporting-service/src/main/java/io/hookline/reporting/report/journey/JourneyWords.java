package io.hookline.reporting.report.journey;

import io.hookline.kit.value.Money;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Times, shares and amounts of journeys, in words. */
final class JourneyWords {

  /** A figure and its unit stay on one line. */
  private static final String NO_BREAK = "\u00a0";

  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;

  /** From which on days are easier to grasp than hours. */
  private static final long DAYS = 2 * DAY;

  private JourneyWords() {}

  /** {@code 45 min}, {@code 6.2 h}, {@code 3.5 days}; a dash where it is not known. */
  static String time(Long seconds) {
    if (seconds == null) {
      return Words.UNKNOWN;
    }
    if (seconds < MINUTE) {
      return seconds + NO_BREAK + "s";
    }
    if (seconds < HOUR) {
      return seconds / MINUTE + NO_BREAK + "min";
    }
    return seconds < DAYS
        ? tenths(seconds, HOUR) + NO_BREAK + "h"
        : tenths(seconds, DAY) + NO_BREAK + "days";
  }

  /** Cut, so that nothing is said to be longer than its window. */
  private static String tenths(long seconds, long unit) {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(unit), 1, RoundingMode.DOWN)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String share(BigDecimal ratio) {
    return ratio == null ? Words.UNKNOWN : number(ratio.movePointRight(2), 1) + NO_BREAK + "%";
  }

  static String share(long part, long whole) {
    return whole == 0
        ? Words.UNKNOWN
        : share(
            BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
  }

  static String amount(Money amount) {
    return number(amount.amount(), Money.minorDigits(amount.currency()));
  }

  static String ratio(BigDecimal ratio) {
    return ratio == null ? Words.UNKNOWN : number(ratio, 2);
  }

  private static String number(BigDecimal value, int digits) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
