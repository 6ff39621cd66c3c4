package io.hookline.attribution.credit.path;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Spans of time, each from the end of the one before it (inclusive) to its own (exclusive). */
enum LagBin {
  UNDER_1_HOUR(1),
  FROM_1_HOUR(6),
  FROM_6_HOURS(24),
  FROM_1_DAY(3 * 24),
  FROM_3_DAYS(7 * 24),
  FROM_7_DAYS(14 * 24),
  FROM_14_DAYS(28 * 24),
  FROM_28_DAYS(Integer.MAX_VALUE);

  private static final long HOUR = 3600;

  private final long endHour;

  LagBin(long endHour) {
    this.endHour = endHour;
  }

  /** How many rows have {@code seconds} in each bin: an array, in the order of the bins. */
  static String counts() {
    return Arrays.stream(values())
        .map(bin -> "count(*) filter (where %s)".formatted(bin.holds()))
        .collect(Collectors.joining(", ", "array[", "]"));
  }

  private String holds() {
    String begun = ordinal() == 0 ? "0" : Long.toString(values()[ordinal() - 1].endHour * HOUR);
    return this == FROM_28_DAYS
        ? "seconds >= " + begun
        : "seconds >= %s and seconds < %d".formatted(begun, endHour * HOUR);
  }
}
