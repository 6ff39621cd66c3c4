package io.hookline.content.measure.audience;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps what is worked out from counts from telling of groups that are too small. */
final class SmallGroups {

  private SmallGroups() {}

  /**
   * Shares worked out from counts. Groups below the minimum become what is left; and where that is
   * below it still, the next smallest group goes with them: else what is left would tell it.
   *
   * @param counted each has a count
   * @param total people, with those of whom nobody has said what they are
   * @return none where no group is large enough
   */
  static List<Share> shares(List<Share> counted, long total, long minimum) {
    List<Share> smallestFirst =
        counted.stream()
            .sorted(Comparator.comparing(Share::count).thenComparing(Share::key))
            .toList();
    Set<String> hidden = new HashSet<>();
    long left = total - counted.stream().mapToLong(Share::count).sum();
    for (Share share : smallestFirst) {
      if (share.count() < minimum || left > 0 && left < minimum) {
        hidden.add(share.key());
        left += share.count();
      }
    }
    BigDecimal whole = BigDecimal.valueOf(total);
    return counted.stream()
        .filter(share -> !hidden.contains(share.key()))
        .map(
            share ->
                new Share(
                    share.key(),
                    AudienceShares.plain(
                        BigDecimal.valueOf(share.count())
                            .divide(whole, AudienceShares.DIGITS, RoundingMode.HALF_EVEN)),
                    share.count()))
        .toList();
  }
}
