package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.Cause.distance;

import io.hookline.reporting.judgement.change.Cause.Change;
import java.math.BigDecimal;
import java.util.List;

/** What holds for all segments alike. */
final class WholeCauses {

  private final Shape shape;
  private final Side before;
  private final Side after;
  private final BigDecimal former;

  private WholeCauses(Shape shape, Side before, Side after, BigDecimal former) {
    this.shape = shape;
    this.before = before;
    this.after = after;
    this.former = former;
  }

  static List<Cause> of(Shape shape, Side before, Side after, List<Breakdown> breakdowns) {
    BigDecimal former = before.rate();
    BigDecimal present = after.rate();
    if (former != null && present != null && former.signum() != 0) {
      WholeCauses whole = new WholeCauses(shape, before, after, former);
      return shape == Shape.SUM
          ? whole.ofSum(present, breakdowns)
          : List.of(whole.ofRatio(present, breakdowns));
    }
    if (shape == Shape.RATIO) {
      return List.of();
    }
    BigDecimal effect = after.amount().subtract(before.amount());
    double weight = distance(before.amount().doubleValue(), after.amount().doubleValue());
    return List.of(new Cause(Change.UNITS, null, null, null, effect, weight, 1, before, after));
  }

  private List<Cause> ofSum(BigDecimal present, List<Breakdown> breakdowns) {
    BigDecimal units = after.units().subtract(before.units()).multiply(former, Side.DIGITS);
    BigDecimal rate = after.amount().subtract(before.amount()).subtract(units);
    double more = after.units().doubleValue() / before.units().doubleValue();
    double factor = present.doubleValue() / former.doubleValue();
    double amount = before.amount().doubleValue();
    // That posts come and go says nothing of how many there are.
    List<Breakdown> lasting =
        breakdowns.stream().filter(breakdown -> !breakdown.turnover()).toList();
    double volume = weight(lasting, more, distance(amount, amount * more));
    double each = weight(breakdowns, factor, distance(amount, amount * factor));
    return List.of(cause(Change.UNITS, units, volume), cause(Change.RATE, rate, each));
  }

  private Cause ofRatio(BigDecimal present, List<Breakdown> breakdowns) {
    double factor = present.doubleValue() / former.doubleValue();
    double alone = distance(former.doubleValue(), present.doubleValue());
    return cause(Change.RATE, present.subtract(former), weight(breakdowns, factor, alone));
  }

  /** How much nearer the factor brings the segments, in the dimension where it does so least. */
  private double weight(List<Breakdown> breakdowns, double factor, double alone) {
    double least = alone;
    for (Breakdown breakdown : breakdowns) {
      Moves moves = Moves.of(breakdown.segments());
      Noise noise = Noise.among(shape, breakdown, before, after);
      double nearer = noise.ofEvenness(breakdown.segments().size());
      for (Segment segment : breakdown.segments()) {
        double was = expected(breakdown, moves, segment);
        double is = segment.after().amount().doubleValue() / scale();
        nearer += distance(was, is) - distance(was * factor, is);
      }
      least = Math.min(least, nearer);
    }
    return least;
  }

  private double expected(Breakdown breakdown, Moves moves, Segment segment) {
    return shape == Shape.RATIO || breakdown.turnover()
        ? segment.after().units().doubleValue()
            * segment.before().rateOr(former).doubleValue()
            / scale()
        : moves.expected(segment, former).doubleValue();
  }

  private double scale() {
    return shape == Shape.RATIO ? after.units().doubleValue() : 1;
  }

  private Cause cause(Change change, BigDecimal effect, double weight) {
    return new Cause(change, null, null, null, effect, weight, 1, before, after);
  }
}
