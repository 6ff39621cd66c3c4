package io.hookline.reporting.judgement.anomaly;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What days of a kind are usually like, of the days before: the median, and the median of absolute
 * deviations from it, widened by what is not known of a median of few days. A day is outside when
 * it is further off than {@value #LIMIT} spreads: Iglewicz and Hoaglin (How to Detect and Handle
 * Outliers, 1993) take 3.5 for a sample that is looked at once; here every day is.
 *
 * <p>Where there are enough weeks each weekday has a median of its own; the spread is that of all
 * days around their weekday's.
 *
 * @param byWeekday whether it knows weekdays
 * @param days that it was made of
 */
record UsualRange(Scale scale, double center, double spread, boolean byWeekday, int days) {

  /** How many days before are looked at: eight weeks. */
  static final int WINDOW = 56;

  /** Fewer days say nothing. */
  static final int LEAST_DAYS = 21;

  /** So many of each weekday are needed for weekdays of their own. */
  private static final int LEAST_WEEKS = 5;

  static final double LIMIT = 4;

  /**
   * @param before known days of the window
   * @return null while there are too few
   */
  static UsualRange of(Scale scale, DayOfWeek weekday, List<KnownDay> before) {
    if (before.size() < LEAST_DAYS) {
      return null;
    }
    Map<DayOfWeek, Double> centers = weekdays(scale, before);
    double[] places = before.stream().mapToDouble(day -> scale.of(day.value())).toArray();
    double all = Robust.median(places);
    double[] residuals =
        before.stream()
            .mapToDouble(day -> scale.of(day.value()) - centers.getOrDefault(day.weekday(), all))
            .toArray();
    int fitted = centers.isEmpty() ? 1 : centers.size();
    double center = centers.getOrDefault(weekday, all);
    double spread = Math.max(Robust.spread(residuals, fitted), scale.leastSpread(center));
    // The median of n normal values has about the variance of 1.57 / n of one.
    double of = (double) before.size() / fitted;
    return new UsualRange(
        scale, center, spread * Math.sqrt(1 + 1.57 / of), !centers.isEmpty(), before.size());
  }

  private static Map<DayOfWeek, Double> weekdays(Scale scale, List<KnownDay> before) {
    Map<DayOfWeek, Double> centers = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      double[] own =
          before.stream()
              .filter(day -> day.weekday() == weekday)
              .mapToDouble(day -> scale.of(day.value()))
              .toArray();
      if (own.length < LEAST_WEEKS) {
        return Map.of();
      }
      centers.put(weekday, Robust.median(own));
    }
    return centers;
  }

  /** The same, which is no narrower than chance makes the day. */
  UsualRange of(KnownDay day) {
    double least = day.chance(center);
    return least <= spread ? this : new UsualRange(scale, center, least, byWeekday, days);
  }

  /** How many spreads a value is off; negative below. */
  double off(double value) {
    return spread == 0 ? 0 : (scale.of(value) - center) / spread;
  }

  boolean holds(double value) {
    return Math.abs(off(value)) <= LIMIT;
  }

  double usual() {
    return scale.back(center);
  }

  double low() {
    return scale.back(center - LIMIT * spread);
  }

  double high() {
    return scale.back(center + LIMIT * spread);
  }
}
