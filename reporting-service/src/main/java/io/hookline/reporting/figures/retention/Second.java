package io.hookline.reporting.figures.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A second of a post beside the same of others.
 *
 * @param share of the post's viewers who were still there
 * @param median of the others; null where too few have a value
 * @param posts others that have one
 */
record Second(int second, double share, Double median, int posts) {

  /** Fewer say little about what is usual. */
  static final int FEWEST = 5;

  /** All whole seconds of which the post's curve says something. */
  static List<Second> of(Curve own, List<Curve> others) {
    return IntStream.rangeClosed(0, own.lastSecond())
        .filter(second -> own.at(second) != null)
        .mapToObj(second -> of(second, own.at(second), others))
        .toList();
  }

  private static Second of(int second, double share, List<Curve> others) {
    double[] values =
        others.stream()
            .map(curve -> curve.at(second))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return new Second(second, share, values.length < FEWEST ? null : median(values), values.length);
  }

  private static double median(double[] sorted) {
    return Arrays.stream(new int[] {(sorted.length - 1) / 2, sorted.length / 2})
        .mapToDouble(place -> sorted[place])
        .average()
        .orElseThrow();
  }

  /** Null where there is no median. */
  Double ahead() {
    return median == null ? null : share - median;
  }
}
