package io.hookline.attribution.collect.adcost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What counts of a day, field by field, of all that was told of it: what was collected when the day
 * was over before what was collected while it ran; then API, IMPORT, MANUAL; then what was
 * collected last. So it is the same in whatever order it was told.
 *
 * @param source of what counts first
 * @param collectedAt of what counts first
 * @param restated whether the same source told other figures of the whole day
 */
record CountingAdDay(AdDayFacts facts, AdSource source, Instant collectedAt, boolean restated) {

  static CountingAdDay of(LocalDate day, Collection<Told> told) {
    List<Told> sorted = told.stream().sorted(precedence(day)).toList();
    Told first = sorted.get(0);
    return new CountingAdDay(
        AdDayFacts.merged(sorted.stream().map(Told::facts).toList()),
        first.source(),
        first.last(),
        sorted.stream()
            .anyMatch(
                other ->
                    other != first && other.source() == first.source() && isWhole(day, other)));
  }

  /** What is news of it: that the same was collected later is none. */
  CountingAdDay withoutInstant() {
    return new CountingAdDay(facts, source, null, restated);
  }

  /** The last criterion decides only between figures that were recorded at the same instant. */
  private static Comparator<Told> precedence(LocalDate day) {
    return Comparator.comparing((Told told) -> !isWhole(day, told))
        .thenComparing(Told::source)
        .thenComparing(Told::last, Comparator.reverseOrder())
        .thenComparing(Told::told);
  }

  private static boolean isWhole(LocalDate day, Told told) {
    return AdDayReading.isWhole(day, told.facts().dayZone(), told.last());
  }
}
