package io.hookline.attribution.lift.inference;

import java.util.Arrays;
import java.util.List;

/**
 * Compares what was seen with what would have been seen had others been treated: under the
 * hypothesis of an effect it is taken off the treated, and then who was treated made no difference.
 *
 * <p>p = (1 + hits) / (1 + n) over the n other assignments, a hit being one that differs at least
 * as much. It holds exactly where each of the assignments was as probable as the real one.
 *
 * <p>Source: P. R. Rosenbaum, Statistical Science 17 (2002) 286-327.
 */
public final class RandomisationTest {

  private static final double ROUNDING = 1e-9;

  private final double seen;
  private final double[] differences;
  private final double[] shares;
  private final double tolerance;

  /**
   * Another assignment.
   *
   * @param difference by which its treated differ from its untreated, as things were
   * @param share of an effect of the really treated that it would show: 1 where all its treated are
   *     those, -1 where all its untreated are
   */
  public record Reassigned(double difference, double share) {}

  /**
   * @param seen by which the treated differ from the untreated
   * @param others all other assignments, or some drawn from them
   */
  public RandomisationTest(double seen, List<Reassigned> others) {
    this.seen = seen;
    this.differences = others.stream().mapToDouble(Reassigned::difference).toArray();
    this.shares = others.stream().mapToDouble(Reassigned::share).toArray();
    this.tolerance = ROUNDING * spread();
  }

  public double seen() {
    return seen;
  }

  /** Assignments on which p rests, the real one included. */
  public int assignments() {
    return differences.length + 1;
  }

  public double pValue(double effect) {
    double off = Math.abs(seen - effect) - tolerance;
    int hits = 0;
    for (int i = 0; i < differences.length; i++) {
      if (Math.abs(differences[i] - effect * shares[i]) >= off) {
        hits++;
      }
    }
    return (1.0 + hits) / assignments();
  }

  /** The effects that are not rejected; without bounds where no p can be low enough. */
  public Interval interval(ConfidenceLevel level) {
    double step = Math.max(spread(), Math.max(Math.abs(seen), Double.MIN_NORMAL));
    return new Inversion(this::pValue, level, 0).around(seen, step);
  }

  /** Root mean square of what other assignments differ by. */
  private double spread() {
    return Math.sqrt(Arrays.stream(differences).map(other -> other * other).average().orElse(0));
  }
}
