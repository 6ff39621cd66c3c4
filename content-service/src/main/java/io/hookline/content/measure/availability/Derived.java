package io.hookline.content.measure.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What follows from all that was told of a post, in whichever order it was told. What was seen last
 * counts; of one instant, that it was there. One public answer that a post is missing is none: two
 * have to agree, some time apart, with nothing else between.
 *
 * @param since since when it is missing; of one that is there, when it was missing last, or null
 * @param by the fact that counts; null where it is there, or unknown
 * @param unconfirmed whether it was told missing since, by one public answer alone
 */
record Derived(AvailabilityState state, Instant since, MissingFact by, boolean unconfirmed) {

  private static final Comparator<MissingFact> IN_ORDER =
      Comparator.comparing(MissingFact::at)
          .thenComparing(MissingFact::source, Comparator.reverseOrder())
          .thenComparing(MissingFact::state);

  /**
   * @param seen when it was last seen there; null for never
   * @param apart two public answers that agree
   */
  static Derived of(Instant seen, Collection<MissingFact> facts, Duration apart) {
    List<MissingFact> after =
        facts.stream()
            .filter(fact -> seen == null || fact.at().isAfter(seen))
            .sorted(IN_ORDER)
            .toList();
    for (int i = after.size() - 1; i >= 0; i--) {
      if (counts(after, i, apart)) {
        return new Derived(
            after.get(i).state(),
            after.get(begin(after, i)).at(),
            after.get(i),
            i < after.size() - 1 && after.get(after.size() - 1).state() != after.get(i).state());
      }
    }
    Instant missedBefore =
        facts.stream()
            .map(MissingFact::at)
            .filter(at -> seen != null && !at.isAfter(seen))
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Derived(
        seen == null ? AvailabilityState.UNKNOWN : AvailabilityState.AVAILABLE,
        missedBefore,
        null,
        !after.isEmpty());
  }

  private static boolean counts(List<MissingFact> facts, int at, Duration apart) {
    MissingFact fact = facts.get(at);
    if (fact.source() != FactSource.CHECK) {
      return true;
    }
    Instant first = facts.get(begin(facts, at)).at();
    return !fact.at().isBefore(first.plus(apart));
  }

  /** Of the facts without another state between. */
  private static int begin(List<MissingFact> facts, int at) {
    int begin = at;
    while (begin > 0 && facts.get(begin - 1).state() == facts.get(at).state()) {
      begin--;
    }
    return begin;
  }
}
