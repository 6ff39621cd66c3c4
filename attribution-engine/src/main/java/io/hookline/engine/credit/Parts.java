package io.hookline.engine.credit;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Whole numbers that sum to a total, by weights: each is total &times; weight / sum of the weights,
 * rounded down, and the last one gets what is then left.
 *
 * <p>Source: reference/attribution.md, rule models (the remainder to the last touch).
 */
public final class Parts {

  private Parts() {}

  /**
   * @param total of any sign: parts of a negative one are those of its opposite, negative
   * @param weights 0 or more each, at least one above 0
   */
  public static long[] of(long total, long[] weights) {
    if (total < 0) {
      return Arrays.stream(of(Math.negateExact(total), weights)).map(part -> -part).toArray();
    }
    long sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    long left = total;
    for (int at = 0; at < weights.length - 1; at++) {
      parts[at] = quotient(total, weights[at], sum);
      left -= parts[at];
    }
    parts[weights.length - 1] = left;
    return parts;
  }

  /** total &times; weight / sum, rounded down, where the product may be beyond 64 bits. */
  private static long quotient(long total, long weight, long sum) {
    if (Math.multiplyHigh(total, weight) == 0 && total * weight >= 0) {
      return total * weight / sum;
    }
    return BigInteger.valueOf(total)
        .multiply(BigInteger.valueOf(weight))
        .divide(BigInteger.valueOf(sum))
        .longValueExact();
  }
}
