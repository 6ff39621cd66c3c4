package io.hookline.reporting.figures.rounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Rounds the parts of a total so that they sum to the rounded total: each part is rounded down, and
 * what is then missing goes, a unit of the last digit each, to the parts that lost most by it. No
 * part is a whole unit away from its exact value. Unknown parts, which are null, stay so and are in
 * no sum.
 *
 * <p>Source: the method of the largest remainder (Hamilton), as used to apportion seats.
 */
public final class LargestRemainder {

  /** Beyond the digits of any sum of counts by prices. */
  private static final MathContext EXACT_ENOUGH = new MathContext(60, RoundingMode.HALF_EVEN);

  private LargestRemainder() {}

  /** The total of the parts that are known, half up; null when none is. */
  public static BigDecimal total(List<BigDecimal> parts, int digits) {
    return parts.stream()
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(sum -> sum.setScale(digits, RoundingMode.HALF_UP))
        .orElse(null);
  }

  /** The parts, which sum to {@link #total}. */
  public static List<BigDecimal> parts(List<BigDecimal> parts, int digits) {
    return parts(parts, total(parts, digits));
  }

  /**
   * The parts, which sum to a total that was rounded elsewhere.
   *
   * @param total of as many digits as the parts get; null when no part is known
   * @throws ArithmeticException when the total is further from the sum of the parts than rounding
   *     explains
   */
  public static List<BigDecimal> parts(List<BigDecimal> parts, BigDecimal total) {
    if (total == null) {
      return parts;
    }
    List<BigDecimal> rounded = new ArrayList<>();
    for (BigDecimal part : parts) {
      rounded.add(part == null ? null : part.setScale(total.scale(), RoundingMode.FLOOR));
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(total.scale());
    BigDecimal down =
        rounded.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    int missing = total.subtract(down).divide(unit).intValueExact();
    List<Integer> known =
        IntStream.range(0, parts.size()).boxed().filter(part -> parts.get(part) != null).toList();
    if (missing < 0 || missing > known.size()) {
      throw new ArithmeticException(total + " is not the total of " + parts);
    }
    known.stream()
        .sorted(Comparator.comparing(part -> rounded.get(part).subtract(parts.get(part))))
        .limit(missing)
        .forEach(part -> rounded.set(part, rounded.get(part).add(unit)));
    return rounded;
  }

  /** What each part is of their sum; all null when the sum is 0 or unknown. They sum to 1. */
  public static List<BigDecimal> shares(List<BigDecimal> parts, int digits) {
    BigDecimal sum = parts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    if (sum == null || sum.signum() == 0) {
      return parts.stream().map(part -> (BigDecimal) null).toList();
    }
    List<BigDecimal> exact = new ArrayList<>();
    for (BigDecimal part : parts) {
      exact.add(part == null ? null : part.divide(sum, EXACT_ENOUGH));
    }
    return parts(exact, BigDecimal.ONE.setScale(digits));
  }
}
