package io.hookline.reporting.judgement.change;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How values of a measure are shown.
 *
 * @param digits behind the point
 */
record Shown(Measure measure, String currency, int digits) {

  private static final int RATIO_DIGITS = 6;

  /** Counts have as many digits as the two that are compared. */
  static Shown of(Measure measure, String currency, BigDecimal before, BigDecimal after) {
    if (measure.unit() == Unit.MONEY) {
      return new Shown(measure, currency, Money.minorDigits(currency));
    }
    if (measure.isRatio()) {
      return new Shown(measure, currency, RATIO_DIGITS);
    }
    return new Shown(measure, currency, Math.max(0, Math.max(before.scale(), after.scale())));
  }

  BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(digits, RoundingMode.HALF_UP);
  }

  /** With its unit, as a person writes it. */
  String words(BigDecimal value) {
    return switch (measure.unit()) {
      case MONEY -> format("#,##0." + "0".repeat(digits), value) + " " + currency;
      case COUNT -> format("#,##0.##", value);
      case SHARE -> percent(value);
      case SECONDS -> format("#,##0.##", value) + " s";
      case RATIO -> format("#,##0.####", value);
      case PRICE -> format("#,##0.00##", value) + " " + currency;
    };
  }

  /** With a plus where it is more. */
  String signed(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + words(value);
  }

  static String percent(BigDecimal share) {
    return format("#,##0.##", share.movePointRight(2)) + " %";
  }

  static String count(BigDecimal units) {
    return format("#,##0.##", units);
  }

  private static String format(String pattern, BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
