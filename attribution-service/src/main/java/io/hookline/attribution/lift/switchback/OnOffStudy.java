package io.hookline.attribution.lift.switchback;

import io.hookline.attribution.lift.inference.Absence;
import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Figure;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.inference.RandomisationTest;
import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.inference.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Compares days on with days off. The effect is the mean over all pairs of blocks of on less off,
 * and is judged by the calendars that chance might have drawn instead: whatever else moved sales,
 * when it did so was not drawn with them.
 */
public final class OnOffStudy {

  private final List<BlockPair> pairs;
  private final PairedBlocks blocks;
  private final long daysOn;

  private OnOffStudy(List<BlockPair> pairs, long daysOn) {
    this.pairs = pairs;
    this.blocks = new PairedBlocks(pairs);
    this.daysOn = daysOn;
  }

  /**
   * @param byUnit conversions, or value in minor units, of each unit on each day that counts
   * @throws Refused where a unit lacks a day, or no day differs from any other
   */
  public static OnOffStudy of(
      OnOffCalendar calendar, Map<String, ? extends Map<LocalDate, ? extends Number>> byUnit) {
    List<BlockPair> pairs = new BlockMeans(byUnit).pairs(calendar);
    if (pairs.stream().allMatch(pair -> pair.on() == pair.off())) {
      throw new Refused(Refusal.NO_VARIATION, "On or off, all days are the same.");
    }
    return new OnOffStudy(pairs, BlockMeans.daysOn(calendar));
  }

  /**
   * @throws Refused where so few calendars were possible that no p can be below 1 - level
   */
  public OnOffLift at(ConfidenceLevel level) {
    RandomisationTest test = blocks.test();
    if (2.0 / blocks.calendars() >= level.alpha()) {
      throw new Refused(
          Refusal.TOO_FEW_BLOCKS,
          "Chance had only " + blocks.calendars() + " calendars to draw from.");
    }
    double p = test.pValue(0);
    Estimate absolute = new Estimate(test.seen(), test.interval(level));
    Lift lift =
        new Lift(
            Method.SWITCHBACK,
            level,
            p,
            Verdict.of(absolute.value(), p, level),
            absolute,
            relative(absolute),
            absolute.times(daysOn));
    return new OnOffLift(lift, pairs, blocks.calendars(), test.assignments());
  }

  /**
   * Effect / (mean of days on - effect): what an effect is of what would then have been there
   * without it. It rises with the effect, so that its interval is that of the effect.
   */
  private Figure relative(Estimate absolute) {
    double on = pairs.stream().mapToDouble(BlockPair::on).average().orElseThrow();
    Interval interval = absolute.interval();
    if (interval.high() >= on) {
      return Figure.missing(Absence.CONTROL_MAY_BE_NOTHING);
    }
    return Figure.of(
        absolute.value() / (on - absolute.value()),
        new Interval(
            interval.low() / (on - interval.low()), interval.high() / (on - interval.high())));
  }
}
