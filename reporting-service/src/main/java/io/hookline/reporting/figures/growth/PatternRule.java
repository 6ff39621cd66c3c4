package io.hookline.reporting.figures.growth;

import static io.hookline.reporting.figures.growth.GrowthPattern.DECLINING;
import static io.hookline.reporting.figures.growth.GrowthPattern.FLAT;
import static io.hookline.reporting.figures.growth.GrowthPattern.STAIRCASE;
import static io.hookline.reporting.figures.growth.GrowthPattern.STEADY;
import static io.hookline.reporting.figures.growth.GrowthPattern.UNKNOWN;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How followers grow, by medians, so that no single day decides on what is usual; see ADR 0077.
 *
 * <ul>
 *   <li>Change of at least 1 % of the followers at the start in 28 days, up or down; less is FLAT.
 *   <li>A spike is a day that gains more than the median day by over three deviations. A deviation
 *       is 1.4826 times the median distance from the median, but at least half a per mille of the
 *       followers at the start, and one follower.
 *   <li>STAIRCASE: spikes are one day in five at most, and what they bring above the median is at
 *       least half of the growth. More frequent ones are a rhythm, weekends for instance.
 * </ul>
 *
 * @param days from the first to the last measured day
 * @param measured of these
 * @param spikes days that bring more than is usual; null where it was not looked for
 * @param spikeShare what they bring above the median day, of the growth
 */
record PatternRule(
    GrowthPattern pattern,
    UnknownReason reason,
    int days,
    int measured,
    Integer spikes,
    BigDecimal spikeShare) {

  static final int VERSION = 1;
  static final int FEWEST_DAYS = 28;
  static final long FEWEST_FOLLOWERS = 100;

  /** Growth in 28 days, in parts of 10,000, from which on it is one. */
  private static final long LEAST_CHANGE = 100;

  private static final int ROUNDED_TO = 100;
  private static final int ONE_DAY_IN = 5;

  /**
   * Judges.
   *
   * @param levels what was measured, by its days
   */
  static PatternRule of(List<Level> levels) {
    if (levels.size() < 2) {
      return unknown(UnknownReason.NOT_MEASURED, 0, levels.size());
    }
    Level start = levels.get(0);
    Level end = levels.get(levels.size() - 1);
    int days = (int) ChronoUnit.DAYS.between(start.day(), end.day());
    int measured = levels.size() - 1;
    UnknownReason missing = missing(start, days, measured);
    if (missing != null) {
      return unknown(missing, days, measured);
    }
    long gain = end.followers() - start.followers();
    long change = gain * FEWEST_DAYS * 10_000;
    long least = start.followers() * days * LEAST_CHANGE;
    if (change <= -least) {
      return new PatternRule(DECLINING, null, days, measured, null, null);
    }
    if (change < least) {
      return new PatternRule(FLAT, null, days, measured, null, null);
    }
    if (levels.stream().allMatch(level -> level.followers() % ROUNDED_TO == 0)) {
      return unknown(UnknownReason.ROUNDED, days, measured);
    }
    Spikes spikes = Spikes.of(Step.between(levels), start.followers());
    boolean carried =
        spikes.count() * ONE_DAY_IN <= days
            && spikes.above().multiply(BigDecimal.valueOf(2)).compareTo(BigDecimal.valueOf(gain))
                >= 0;
    return new PatternRule(
        carried ? STAIRCASE : STEADY, null, days, measured, spikes.count(), spikes.shareOf(gain));
  }

  private static UnknownReason missing(Level start, int days, int measured) {
    if (days < FEWEST_DAYS) {
      return UnknownReason.TOO_SHORT;
    }
    if (measured * 3 < days * 2) {
      return UnknownReason.TOO_SPARSE;
    }
    return start.followers() < FEWEST_FOLLOWERS ? UnknownReason.TOO_FEW_FOLLOWERS : null;
  }

  private static PatternRule unknown(UnknownReason reason, int days, int measured) {
    return new PatternRule(UNKNOWN, reason, days, measured, null, null);
  }
}
