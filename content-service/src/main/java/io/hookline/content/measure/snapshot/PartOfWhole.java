package io.hookline.content.measure.snapshot;

import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Counters that are parts of others. Sources round ({@code 1.2K}), count the parts and the whole in
 * different systems with different delays, and define them differently: Meta's reach counts people
 * whom a video was shown to, its replays were no views until 2024, TikTok's six-second focused view
 * is one also with a like before. So a part above its whole is shown, not refused, unless no delay
 * and no definition explains it: then a column was mapped to the wrong counter.
 *
 * @param loose a part by name only: never refused
 */
record PartOfWhole(Counter part, Counter whole, boolean loose) {

  /** What {@code 1.2K} and {@code 1K} leave open. */
  private static final BigDecimal ROUNDING = new BigDecimal("1.05");

  /** Further apart than any two definitions of networks; columns that were swapped are further. */
  private static final BigDecimal IMPOSSIBLE = new BigDecimal("3");

  /** Small counts of a young post differ by much more than a factor, for some hours. */
  private static final BigDecimal FEW = new BigDecimal("1000");

  private static final List<PartOfWhole> ALL =
      List.of(
          of(Counter.NON_FOLLOWER_VIEWS, Counter.VIEWS),
          new PartOfWhole(Counter.REACH, Counter.VIEWS, true),
          of(Counter.FULL_VIEWS, Counter.VIEWS),
          new PartOfWhole(Counter.REPLAYS, Counter.VIEWS, true),
          of(Counter.VIEWS_PAST_2_SECONDS, Counter.VIEWS),
          of(Counter.VIEWS_PAST_3_SECONDS, Counter.VIEWS),
          of(Counter.VIEWS_PAST_6_SECONDS, Counter.VIEWS),
          of(Counter.VIEWS_PAST_3_SECONDS, Counter.VIEWS_PAST_2_SECONDS),
          of(Counter.VIEWS_PAST_6_SECONDS, Counter.VIEWS_PAST_2_SECONDS),
          of(Counter.VIEWS_PAST_6_SECONDS, Counter.VIEWS_PAST_3_SECONDS),
          of(Counter.LIVE_VIEWERS, Counter.LIVE_VIEWS),
          of(Counter.LIVE_PEAK_VIEWERS, Counter.LIVE_VIEWS),
          of(Counter.LIVE_PEAK_VIEWERS, Counter.LIVE_VIEWERS));

  private static PartOfWhole of(Counter part, Counter whole) {
    return new PartOfWhole(part, whole, false);
  }

  /** Those of a reading that are larger by more than rounding explains. */
  static List<ExceedingCounter> exceeding(Counters counters) {
    return ALL.stream()
        .filter(pair -> pair.exceeds(counters, ROUNDING, BigDecimal.ZERO))
        .map(pair -> new ExceedingCounter(pair.part, pair.whole))
        .toList();
  }

  /** Those that cannot be. */
  static List<Violation> impossible(Counters counters) {
    return ALL.stream()
        .filter(pair -> !pair.loose && pair.exceeds(counters, IMPOSSIBLE, FEW))
        .map(
            pair ->
                new Violation(
                    pair.part.field(),
                    "is implausible: many times %s, of which it is a part; look whether the right"
                            .formatted(pair.whole.field())
                        + " columns are mapped to both"))
        .toList();
  }

  private boolean exceeds(Counters counters, BigDecimal factor, BigDecimal more) {
    BigDecimal inner = part.of(counters);
    BigDecimal outer = whole.of(counters);
    return inner != null && outer != null && inner.compareTo(outer.multiply(factor).add(more)) > 0;
  }
}
