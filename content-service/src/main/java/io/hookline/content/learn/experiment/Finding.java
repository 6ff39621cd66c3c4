package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.Estimate;
import io.hookline.content.learn.statistics.Interval;
import java.util.Locale;

/**
 * What a test says.
 *
 * @param ratio the variant's rate by the control's
 * @param shown whether there is a difference
 */
record Finding(Estimate ratio, double pValue, boolean shown) {

  Figure lift() {
    Interval interval = ratio.interval();
    return Figure.of(
        ratio.value() - 1,
        interval == null ? null : new Interval(interval.low() - 1, interval.high() - 1));
  }

  /** None of both is better where what was shown and what was counted since contradict. */
  Verdict verdict() {
    Interval interval = ratio.interval();
    if (!shown || hasChanged() || interval.contains(1)) {
      return Verdict.NO_DIFFERENCE_SHOWN;
    }
    return ratio.value() > 1 ? Verdict.VARIANT_BETTER : Verdict.CONTROL_BETTER;
  }

  /**
   * Whether the difference changed so much on the way that no number is left, or only numbers on
   * the other side of that of all days together, or of all pairs.
   */
  boolean hasChanged() {
    Interval interval = ratio.interval();
    return interval == null
        || interval.low() > 1 && ratio.value() <= 1
        || interval.high() < 1 && ratio.value() >= 1;
  }

  /** "18.4 % higher (6.1 to 31.2 %)" of one arm than of the other. */
  String words() {
    double lift = ratio.value() - 1;
    if (Double.isNaN(lift)) {
      return "none, and so are the control's";
    }
    String size =
        Double.isFinite(lift)
            ? "%s %% %s".formatted(percent(Math.abs(lift)), lift < 0 ? "lower" : "higher")
            : "above a control without any";
    Interval interval = ratio.interval();
    return interval == null
        ? size
        : "%s (%s to %s %%)"
            .formatted(size, percent(interval.low() - 1), percent(interval.high() - 1));
  }

  private static String percent(double part) {
    if (Double.isNaN(part) || Double.isInfinite(part)) {
      return part > 0 ? "any" : "-100";
    }
    return String.format(Locale.ROOT, "%.1f", part * 100);
  }
}
