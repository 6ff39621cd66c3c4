package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.Cause.distance;

import io.hookline.reporting.judgement.change.Cause.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What holds for one key of a dimension, while its other keys are as they were. */
final class KeyCauses {

  private KeyCauses() {}

  /** The whole change of a key, named by what of it went furthest in the change's direction. */
  static List<Cause> ofSum(Breakdown breakdown, Side before, Side after) {
    BigDecimal former = before.rateOr(after.rateOr(BigDecimal.ZERO));
    BigDecimal present = after.rateOr(former);
    Moves moves = Moves.of(breakdown.segments());
    return breakdown.segments().stream()
        .map(
            segment ->
                breakdown.turnover()
                    ? besideTheMean(breakdown, segment, former, present)
                    : change(breakdown, segment, former, moves))
        .toList();
  }

  private static Cause change(
      Breakdown breakdown, Segment segment, BigDecimal former, Moves moves) {
    BigDecimal was = moves.expected(segment, former);
    BigDecimal is = segment.after().amount();
    BigDecimal own = segment.before().rateOr(former);
    BigDecimal moved = moves.into(segment);
    BigDecimal way = BigDecimal.valueOf(is.subtract(was).signum());
    BigDecimal share = moved.multiply(own.subtract(former), Side.DIGITS).multiply(way);
    BigDecimal units = Moves.more(segment).subtract(moved).multiply(own, Side.DIGITS).multiply(way);
    BigDecimal rate = is.subtract(was).multiply(way).subtract(share).subtract(units);
    Change change =
        units.compareTo(rate.max(share)) >= 0
            ? Change.UNITS
            : rate.compareTo(share) >= 0 ? Change.RATE : Change.SHARE;
    double weight = distance(was.doubleValue(), is.doubleValue());
    return cause(change, breakdown, segment, is.subtract(was), weight);
  }

  /**
   * A unit that has come is compared with the former mean, one that is gone with the present one.
   */
  private static Cause besideTheMean(
      Breakdown breakdown, Segment segment, BigDecimal former, BigDecimal present) {
    Side before = segment.before();
    Side after = segment.after();
    boolean gone = after.units().signum() == 0;
    BigDecimal was =
        gone ? before.amount() : after.units().multiply(before.rateOr(former), Side.DIGITS);
    BigDecimal is = gone ? before.units().multiply(present, Side.DIGITS) : after.amount();
    return cause(
        Change.RATE,
        breakdown,
        segment,
        is.subtract(was),
        distance(was.doubleValue(), is.doubleValue()));
  }

  /** A key's own ratio, and its part of the whole against all others together. */
  static List<Cause> ofRatio(Breakdown breakdown, Side before, Side after) {
    List<Cause> causes = new ArrayList<>();
    if (before.units().signum() == 0 || after.units().signum() == 0) {
      return causes;
    }
    BigDecimal former = before.rate();
    for (Segment segment : breakdown.segments()) {
      BigDecimal own = segment.before().rateOr(former);
      BigDecimal was = segment.after().units().multiply(own).divide(after.units(), Side.DIGITS);
      BigDecimal is = segment.after().amount().divide(after.units(), Side.DIGITS);
      if (segment.after().units().signum() != 0) {
        double weight = distance(was.doubleValue(), is.doubleValue());
        causes.add(cause(Change.RATE, breakdown, segment, is.subtract(was), weight));
      }
      if (!breakdown.turnover()) {
        BigDecimal others = before.minus(segment.before()).rateOr(former);
        BigDecimal apart = own.subtract(others);
        BigDecimal part = segment.before().units().divide(before.units(), Side.DIGITS);
        BigDecimal now = segment.after().units().divide(after.units(), Side.DIGITS);
        BigDecimal effect = now.subtract(part).multiply(apart, Side.DIGITS);
        double weight =
            distance(part.doubleValue(), now.doubleValue()) * Math.abs(apart.doubleValue());
        causes.add(cause(Change.SHARE, breakdown, segment, effect, weight));
      }
    }
    return causes;
  }

  private static Cause cause(
      Change change, Breakdown breakdown, Segment segment, BigDecimal effect, double weight) {
    return new Cause(
        change,
        breakdown.dimension(),
        segment.key(),
        segment.label(),
        effect,
        weight,
        breakdown.segments().size(),
        segment.before(),
        segment.after());
  }
}
