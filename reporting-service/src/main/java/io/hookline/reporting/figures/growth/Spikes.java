package io.hookline.reporting.figures.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Days that gain more than is usual.
 *
 * @param count how many
 * @param above what they gain above the median day, together
 */
record Spikes(int count, BigDecimal above) {

  /** Makes the median distance of a normal distribution its standard deviation. */
  private static final BigDecimal NORMAL = new BigDecimal("1.4826");

  private static final BigDecimal DEVIATIONS = BigDecimal.valueOf(3);
  private static final BigDecimal LEAST_PART = new BigDecimal("0.0005");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Finds them. What came in over days that nobody measured counts evenly on each.
   *
   * @param followers at the start
   */
  static Spikes of(List<Step> steps, long followers) {
    List<BigDecimal> gains = new ArrayList<>();
    steps.forEach(step -> gains.addAll(Collections.nCopies(step.days(), step.daily())));
    BigDecimal median = median(gains);
    BigDecimal deviation =
        median(gains.stream().map(gain -> gain.subtract(median).abs()).toList())
            .multiply(NORMAL)
            .max(BigDecimal.valueOf(followers).multiply(LEAST_PART))
            .max(BigDecimal.ONE);
    BigDecimal usual = median.add(deviation.multiply(DEVIATIONS));
    List<BigDecimal> above =
        gains.stream()
            .filter(gain -> gain.compareTo(usual) > 0)
            .map(gain -> gain.subtract(median))
            .toList();
    return new Spikes(above.size(), above.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  BigDecimal shareOf(long gain) {
    return above.divide(BigDecimal.valueOf(gain), 4, RoundingMode.HALF_UP);
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2)).divide(TWO);
  }
}
