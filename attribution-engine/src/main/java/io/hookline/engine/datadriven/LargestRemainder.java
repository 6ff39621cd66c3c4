package io.hookline.engine.datadriven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole numbers that sum to a total, by weights: each exact part is rounded down, and what is then
 * missing goes, one each, to the parts that lost most by it, of equal ones to the first.
 *
 * <p>Source: the method of the largest remainder (Hamilton), as used to apportion seats. The last
 * one is not given the rest, as on a path: keys have no order that would mean anything.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * @param total 0 or more
   * @param weights 0 or more each
   * @return all 0 where all weights are
   */
  static List<BigInteger> parts(BigInteger total, List<BigInteger> weights) {
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() == 0) {
      return Collections.nCopies(weights.size(), BigInteger.ZERO);
    }
    List<BigInteger> parts = new ArrayList<>();
    List<BigInteger> lost = new ArrayList<>();
    BigInteger missing = total;
    for (BigInteger weight : weights) {
      BigInteger[] part = total.multiply(weight).divideAndRemainder(sum);
      parts.add(part[0]);
      lost.add(part[1]);
      missing = missing.subtract(part[0]);
    }
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer at) -> lost.get(at)).reversed())
        .limit(missing.longValueExact())
        .forEach(at -> parts.set(at, parts.get(at).add(BigInteger.ONE)));
    return parts;
  }
}
