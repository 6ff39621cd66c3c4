package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts as they are shown: rounded so that they sum to the shown total to its last digit. Those
 * whose rounding lost most are given back first (the largest remainder), of equals the earlier one.
 */
final class RoundedParts {

  private RoundedParts() {}

  /**
   * @param total with as many digits as the parts shall have
   * @return in the order of the parts
   */
  static List<BigDecimal> of(List<BigDecimal> parts, BigDecimal total) {
    int digits = Math.max(total.scale(), 0);
    List<BigDecimal> rounded =
        new ArrayList<>(
            parts.stream().map(part -> part.setScale(digits, RoundingMode.FLOOR)).toList());
    BigDecimal sum = rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int missing = total.subtract(sum).movePointRight(digits).intValueExact();
    // What is nothing stays nothing, unless nothing else is there.
    boolean any = parts.stream().anyMatch(part -> part.signum() != 0);
    List<Integer> order =
        IntStream.range(0, parts.size())
            .boxed()
            .filter(n -> !any || parts.get(n).signum() != 0)
            .sorted(
                Comparator.comparing(
                    (Integer n) -> parts.get(n).subtract(rounded.get(n)),
                    Comparator.reverseOrder()))
            .toList();
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    for (int n = 0; n < Math.abs(missing); n++) {
      // Too much is taken from those that rounding gave most to: the same order from behind.
      int turn = n % order.size();
      int part = order.get(missing > 0 ? turn : order.size() - 1 - turn);
      rounded.set(part, rounded.get(part).add(missing > 0 ? step : step.negate()));
    }
    return rounded;
  }
}
