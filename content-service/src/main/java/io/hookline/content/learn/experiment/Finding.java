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

  Verdict verdict() {
    if (!shown) {
      return Verdict.NO_DIFFERENCE_SHOWN;
    }
    return ratio.value() > 1 ? Verdict.VARIANT_BETTER : Verdict.CONTROL_BETTER;
  }

  /** "18.4 % higher (6.1 to 31.2 %)" of one arm than of the other. */
  String words() {
    double lift = ratio.value() - 1;
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
