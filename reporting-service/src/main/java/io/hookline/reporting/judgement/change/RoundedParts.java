package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.rounding.LargestRemainder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts as they are shown: they sum to the shown total to its last digit. What the two shown values
 * that the total is the difference of were rounded by goes to the largest part; a part that is 0
 * stays so.
 */
final class RoundedParts {

  private RoundedParts() {}

  /**
   * @param total with as many digits as the parts shall have
   * @return in the order of the parts
   */
  static List<BigDecimal> of(List<BigDecimal> parts, BigDecimal total) {
    List<BigDecimal> whole = new ArrayList<>(parts);
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int largest = 0;
    for (int n = 1; n < whole.size(); n++) {
      largest = whole.get(n).abs().compareTo(whole.get(largest).abs()) > 0 ? n : largest;
    }
    whole.set(largest, whole.get(largest).add(total.subtract(sum)));
    return LargestRemainder.parts(whole, total);
  }
}
