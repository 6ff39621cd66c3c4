package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts of a day, counter by counter, of all that was told of it: what was measured before
 * what was estimated; what was collected when the day was over before what was collected while it
 * ran; then API, IMPORT, MANUAL; then what was collected last; and of what was collected at one
 * instant the greater figure. So it is the same in whatever order it was told.
 *
 * @param dayZone null where nobody has said how the day is cut, or not all the same
 * @param sources whose figures count, in the order of precedence
 * @param collectedAt the latest of the figures that count; null for a day of which nothing is told
 * @param restated whether other figures of the same source are kept beside those that count
 * @param isWhole whether every figure that counts was collected when the day was over
 */
record CountingDay(
    LocalDate day,
    String dayZone,
    List<Source> sources,
    Instant collectedAt,
    AccountCounters counters,
    boolean restated,
    boolean isWhole) {

  private static final Comparator<AccountSnapshotView> PRECEDENCE =
      Comparator.comparing((AccountSnapshotView told) -> told.source() == Source.ESTIMATED)
          .thenComparing(told -> !told.dayWasOver())
          .thenComparing(AccountSnapshotView::source)
          .thenComparing(AccountSnapshotView::collectedAt, Comparator.reverseOrder());

  static CountingDay of(LocalDate day, Collection<AccountSnapshotView> told) {
    List<AccountSnapshotView> sorted = told.stream().sorted(PRECEDENCE).toList();
    AccountCounters counters = AccountCounters.of(counter -> value(counter, sorted));
    List<AccountSnapshotView> counting =
        sorted.stream().filter(one -> tellsWhatCounts(one, counters, sorted)).toList();
    Set<String> zones =
        counting.stream()
            .map(one -> Objects.toString(one.dayZone(), ""))
            .collect(Collectors.toSet());
    String zone = zones.size() == 1 ? zones.iterator().next() : "";
    return new CountingDay(
        day,
        zone.isEmpty() ? null : zone,
        counting.stream().map(AccountSnapshotView::source).distinct().sorted().toList(),
        counting.stream()
            .map(AccountSnapshotView::collectedAt)
            .max(Comparator.naturalOrder())
            .orElse(null),
        counters,
        isRestated(counters, counting, sorted),
        counting.stream().allMatch(AccountSnapshotView::dayWasOver));
  }

  private static Long value(AccountCounter counter, List<AccountSnapshotView> sorted) {
    AccountSnapshotView first = first(counter, sorted);
    return first == null
        ? null
        : sorted.stream()
            .filter(other -> PRECEDENCE.compare(first, other) == 0)
            .map(other -> counter.of(other.counters()))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  private static AccountSnapshotView first(
      AccountCounter counter, List<AccountSnapshotView> sorted) {
    return sorted.stream()
        .filter(one -> counter.of(one.counters()) != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean tellsWhatCounts(
      AccountSnapshotView one, AccountCounters counters, List<AccountSnapshotView> sorted) {
    for (AccountCounter counter : AccountCounter.values()) {
      AccountSnapshotView first = first(counter, sorted);
      if (first != null
          && PRECEDENCE.compare(first, one) == 0
          && counter.of(counters).equals(counter.of(one.counters()))) {
        return true;
      }
    }
    return false;
  }

  /** One that the same source told otherwise, be it while the day ran. */
  private static boolean isRestated(
      AccountCounters counters,
      List<AccountSnapshotView> counting,
      List<AccountSnapshotView> sorted) {
    for (AccountCounter counter : AccountCounter.values()) {
      Long counts = counter.of(counters);
      AccountSnapshotView first = first(counter, sorted);
      if (first != null
          && sorted.stream()
              .filter(one -> one.source() == first.source() && one.dayWasOver())
              .map(one -> counter.of(one.counters()))
              .anyMatch(other -> other != null && !other.equals(counts))) {
        return true;
      }
    }
    return false;
  }
}
