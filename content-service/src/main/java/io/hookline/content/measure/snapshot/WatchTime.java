package io.hookline.content.measure.snapshot;

import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Times watched against the video's length and each other. A video that plays again is watched for
 * longer than it lasts, so only what a loop does not explain is refused: milliseconds, or a total
 * in the place of an average.
 */
final class WatchTime {

  /** Nobody's average viewer watches a video so many times over. */
  private static final BigDecimal MOST_LOOPS = BigDecimal.valueOf(20);

  /** For videos of a second or two. */
  private static final BigDecimal SOME_SECONDS = BigDecimal.valueOf(60);

  /** Rounding and delays do not part total and average so far; a wrong unit does: 1,000 times. */
  private static final BigDecimal APART = BigDecimal.valueOf(100);

  private WatchTime() {}

  /**
   * @param seconds how long the video is; null where nobody has said
   */
  static List<Violation> impossible(Counters counters, BigDecimal seconds) {
    List<Violation> violations = new ArrayList<>();
    BigDecimal average = counters.averageWatchSeconds();
    BigDecimal calculated = calculated(counters);
    if (isTooLong(average, seconds)) {
      violations.add(tooLong("averageWatchSeconds", seconds));
    } else if (isTooLong(calculated, seconds)) {
      violations.add(tooLong("watchSeconds", seconds));
    } else if (average != null && calculated != null && areApart(average, calculated)) {
      violations.add(
          new Violation(
              "watchSeconds",
              "is implausible: it is not near views times averageWatchSeconds; is one of them in"
                  + " milliseconds?"));
    }
    return violations;
  }

  private static BigDecimal calculated(Counters counters) {
    return counters.watchSeconds() == null || counters.views() == null || counters.views() == 0
        ? null
        : BigDecimal.valueOf(counters.watchSeconds())
            .divide(BigDecimal.valueOf(counters.views()), MathContext.DECIMAL64);
  }

  private static boolean isTooLong(BigDecimal watched, BigDecimal seconds) {
    return watched != null
        && seconds != null
        && watched.compareTo(seconds.multiply(MOST_LOOPS).max(SOME_SECONDS)) > 0;
  }

  private static Violation tooLong(String field, BigDecimal seconds) {
    return new Violation(
        field,
        "is implausible for a video of %s seconds; is it in milliseconds?"
            .formatted(seconds.stripTrailingZeros().toPlainString()));
  }

  /** Of views that round to nothing, or of a time below a second, nothing can be said. */
  private static boolean areApart(BigDecimal one, BigDecimal other) {
    BigDecimal small = one.min(other);
    return small.compareTo(BigDecimal.ONE) >= 0
        && one.max(other).compareTo(small.multiply(APART)) > 0;
  }
}
