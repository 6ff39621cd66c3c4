package io.hookline.reporting.judgement.change;

import io.hookline.reporting.judgement.change.Cause.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks what explains a difference, over all dimensions at once.
 *
 * <p>A candidate is a key of a dimension that changed while the others did not, or the whole that
 * changed evenly. It weighs by how much nearer the figures of a dimension come to what is there
 * when it is taken as changed; see {@link Cause#distance}. The whole has to hold in every
 * dimension: it weighs what it does where it explains least. The idea of explanatory power,
 * surprise and simplicity together is that of Bhagwan et al., Adtributor: Revenue Debugging in
 * Advertising Systems (NSDI 2014).
 */
final class Causes {

  /** Weights that are this near are equal. */
  private static final double EQUAL = 0.98;

  private Causes() {}

  /** The most likely first. */
  static List<Cause> rank(Shape shape, Side before, Side after, List<Breakdown> breakdowns) {
    List<Breakdown> parted =
        breakdowns.stream().filter(breakdown -> breakdown.segments().size() > 1).toList();
    List<Cause> causes = new ArrayList<>(WholeCauses.of(shape, before, after, parted));
    causes.addAll(unsorted(shape, before, after, parted));
    return simplestFirst(causes);
  }

  /** Of keys alone, also where they overlap. */
  static List<Cause> keys(Shape shape, Side before, Side after, List<Breakdown> breakdowns) {
    return simplestFirst(unsorted(shape, before, after, breakdowns));
  }

  private static List<Cause> unsorted(
      Shape shape, Side before, Side after, List<Breakdown> breakdowns) {
    List<Cause> causes = new ArrayList<>();
    for (Breakdown breakdown : breakdowns) {
      double mean = before.rateOr(after.rateOr(BigDecimal.ZERO)).doubleValue();
      Noise noise =
          breakdown.turnover()
              ? Noise.ofRows(shape, breakdown, before, after)
              : Noise.within(shape, breakdown, after);
      List<Cause> keys =
          shape == Shape.SUM
              ? KeyCauses.ofSum(breakdown, before, after)
              : KeyCauses.ofRatio(breakdown, before, after);
      for (Cause key : keys) {
        causes.add(
            key.less(
                breakdown.turnover() ? noise.without(key.before(), key.after(), mean) : noise));
      }
    }
    return causes;
  }

  /** Of those that are as good as equal, the one with the fewest segments, the whole above all. */
  static List<Cause> simplestFirst(List<Cause> causes) {
    List<Cause> left = new ArrayList<>(causes);
    left.removeIf(cause -> cause.weight() <= 0 || cause.effect().signum() == 0);
    left.sort(Comparator.comparingDouble(Cause::weight).reversed());
    List<Cause> ranked = new ArrayList<>();
    while (!left.isEmpty()) {
      double least = left.get(0).weight() * EQUAL;
      Cause next =
          left.stream()
              .takeWhile(cause -> cause.weight() >= least)
              .min(Comparator.comparingInt(Cause::segments))
              .orElseThrow();
      ranked.add(next);
      left.remove(next);
    }
    return ranked;
  }

  /** What of the first period changed since: it holds as a whole. */
  static Cause since(Change change, BigDecimal effect, BigDecimal former) {
    double expected = former.doubleValue();
    double weight = Cause.distance(expected, expected + effect.doubleValue());
    return new Cause(change, null, null, null, effect, weight, 1, null, null);
  }
}
