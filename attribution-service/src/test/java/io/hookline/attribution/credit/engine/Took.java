package io.hookline.attribution.credit.engine;

import java.util.Comparator;
import java.util.List;

/** What something took, by the clock and of processors; both in seconds. */
record Took(double clock, double processors) {

  /** The one in the middle by the clock. */
  static Took median(List<Took> all) {
    return all.stream()
        .sorted(Comparator.comparingDouble(Took::clock))
        .toList()
        .get(all.size() / 2);
  }
}
