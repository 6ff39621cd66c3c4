package io.hookline.reporting.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A linear axis from 0 with round ticks.
 *
 * @param top the value at the far end, a multiple of the step
 */
public record Axis(double top, double step) {

  private static final int TICKS = 4;

  /** The smallest axis of 1, 2, 2.5 or 5 times a power of ten that holds the value. */
  public static Axis of(double largest) {
    if (largest <= 0) {
      return new Axis(1, 1);
    }
    double rough = largest / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = 10 * power;
    for (double nice : new double[] {1, 2, 2.5, 5}) {
      if (nice * power >= rough) {
        step = nice * power;
        break;
      }
    }
    return new Axis(Math.ceil(largest / step) * step, step);
  }

  public double share(BigDecimal value) {
    return Math.max(0, value.doubleValue()) / top;
  }

  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= top * 1.0001; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** {@code 2.5k}, {@code 1M}; small numbers as they are. */
  public static String brief(double value) {
    if (value >= 1_000_000) {
      return trimmed(value / 1_000_000) + "M";
    }
    return value >= 1_000 ? trimmed(value / 1_000) + "k" : trimmed(value);
  }

  private static String trimmed(double value) {
    String text = String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** A coordinate with one decimal, which is finer than any printer. */
  public static String at(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
