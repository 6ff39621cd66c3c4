package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.Cause.distance;

import io.hookline.reporting.judgement.change.Cause.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** What holds for all segments alike. */
final class WholeCauses {

  private final Side before;
  private final Side after;
  private final BigDecimal former;
  private final List<Breakdown> breakdowns;
  private final Noise noise;

  private WholeCauses(
      Side before, Side after, BigDecimal former, List<Breakdown> breakdowns, Noise noise) {
    this.before = before;
    this.after = after;
    this.former = former;
    this.breakdowns = breakdowns;
    this.noise = noise;
  }

  static List<Cause> of(
      Shape shape, Side before, Side after, List<Breakdown> breakdowns, Noise noise) {
    BigDecimal former = before.rate();
    BigDecimal present = after.rate();
    if (former != null && present != null && former.signum() != 0) {
      WholeCauses whole = new WholeCauses(before, after, former, breakdowns, noise);
      return shape == Shape.SUM ? whole.ofSum(present) : List.of(whole.ofRatio(present));
    }
    if (shape == Shape.RATIO) {
      return List.of();
    }
    BigDecimal effect = after.amount().subtract(before.amount());
    double weight = distance(before.amount().doubleValue(), after.amount().doubleValue());
    return List.of(new Cause(Change.UNITS, null, null, null, effect, weight, 1, before, after));
  }

  private List<Cause> ofSum(BigDecimal present) {
    BigDecimal units = after.units().subtract(before.units()).multiply(former, Side.DIGITS);
    BigDecimal rate = after.amount().subtract(before.amount()).subtract(units);
    double more = after.units().doubleValue() / before.units().doubleValue();
    double factor = present.doubleValue() / former.doubleValue();
    double amount = before.amount().doubleValue();
    ToDoubleBiFunction<Breakdown, Segment> is =
        (breakdown, segment) -> segment.after().amount().doubleValue();
    ToDoubleBiFunction<Breakdown, Segment> was =
        (breakdown, segment) ->
            breakdown.turnover()
                ? segment.after().units().doubleValue() * own(segment)
                : segment.before().amount().doubleValue();
    // That posts come and go says nothing of how many there are.
    List<Breakdown> lasting =
        breakdowns.stream().filter(breakdown -> !breakdown.turnover()).toList();
    double volume = weight(lasting, more, was, is, distance(amount, amount * more));
    double each = weight(breakdowns, factor, was, is, distance(amount, amount * factor));
    return List.of(cause(Change.UNITS, units, volume), cause(Change.RATE, rate, each));
  }

  private Cause ofRatio(BigDecimal present) {
    double all = after.units().doubleValue();
    double weight =
        weight(
            breakdowns,
            present.doubleValue() / former.doubleValue(),
            (breakdown, segment) -> segment.after().units().doubleValue() / all * own(segment),
            (breakdown, segment) -> segment.after().amount().doubleValue() / all,
            distance(former.doubleValue(), present.doubleValue()));
    return cause(Change.RATE, present.subtract(former), weight);
  }

  private double own(Segment segment) {
    return segment.before().rateOr(former).doubleValue();
  }

  /** How much nearer the factor brings the segments, in the dimension where it does so least. */
  private double weight(
      List<Breakdown> every,
      double factor,
      ToDoubleBiFunction<Breakdown, Segment> expected,
      ToDoubleBiFunction<Breakdown, Segment> actual,
      double alone) {
    double least = alone;
    for (Breakdown breakdown : every) {
      double nearer = noise.ofEvenness(breakdown.segments().size());
      for (Segment segment : breakdown.segments()) {
        double was = expected.applyAsDouble(breakdown, segment);
        double is = actual.applyAsDouble(breakdown, segment);
        nearer += distance(was, is) - distance(was * factor, is);
      }
      least = Math.min(least, nearer);
    }
    return least;
  }

  private Cause cause(Change change, BigDecimal effect, double weight) {
    return new Cause(change, null, null, null, effect, weight, 1, before, after);
  }
}
