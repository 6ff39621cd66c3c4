package io.hookline.content.measure.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of what follows from what was told of a post. */
class DerivedProperties {

  private static final Duration APART = Duration.ofHours(12);
  private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

  @Provide
  Arbitrary<List<MissingFact>> facts() {
    return Combinators.combine(
            Arbitraries.of(
                AvailabilityState.GONE, AvailabilityState.PRIVATE, AvailabilityState.LINK_DEAD),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(FactSource.class))
        .as((state, hour, source) -> fact(state, hour, source))
        .list()
        .ofMaxSize(8);
  }

  private static MissingFact fact(AvailabilityState state, int hour, FactSource source) {
    return new MissingFact(
        new UUID(0, 1), state, BEGIN.plus(Duration.ofHours(hour)), source, "as seen");
  }

  @Property(tries = 1000)
  void theOrderInWhichItIsToldChangesNothing(
      @ForAll("facts") List<MissingFact> facts,
      @ForAll @IntRange(max = 100) int seen,
      @ForAll Random random) {
    List<MissingFact> other = new ArrayList<>(facts);
    Collections.shuffle(other, random);
    Instant at = BEGIN.plus(Duration.ofHours(seen));
    assertThat(Derived.of(at, other, APART)).isEqualTo(Derived.of(at, facts, APART));
    assertThat(Derived.of(null, other, APART)).isEqualTo(Derived.of(null, facts, APART));
  }

  @Property(tries = 1000)
  void whatWasSeenLastIsThereAndOneAnswerIsNone(
      @ForAll("facts") List<MissingFact> facts, @ForAll @IntRange(max = 100) int seen) {
    Instant at = BEGIN.plus(Duration.ofHours(seen));
    Derived derived = Derived.of(at, facts, APART);
    List<MissingFact> after = facts.stream().filter(fact -> fact.at().isAfter(at)).toList();
    boolean told = after.stream().anyMatch(fact -> fact.source() != FactSource.CHECK);
    if (told) {
      assertThat(derived.state()).isNotIn(AvailabilityState.AVAILABLE, AvailabilityState.UNKNOWN);
    }
    if (after.isEmpty()) {
      assertThat(derived.state()).isEqualTo(AvailabilityState.AVAILABLE);
      assertThat(derived.unconfirmed()).isFalse();
    }
    if (!told && after.size() == 1) {
      assertThat(derived.state()).isEqualTo(AvailabilityState.AVAILABLE);
      assertThat(derived.unconfirmed()).isTrue();
    }
    if (derived.by() != null) {
      assertThat(derived.since()).isAfter(at).isBeforeOrEqualTo(derived.by().at());
    }
  }

  @Property(tries = 200)
  void twoAnswersThatAgreeCountFromTheFirstOnIfTheyAreFarEnoughApart(
      @ForAll @IntRange(min = 1, max = 30) int hours) {
    List<MissingFact> two =
        List.of(
            fact(AvailabilityState.GONE, 10, FactSource.CHECK),
            fact(AvailabilityState.GONE, 10 + hours, FactSource.CHECK));
    Derived derived = Derived.of(BEGIN, two, APART);
    assertThat(derived.state())
        .isEqualTo(hours >= 12 ? AvailabilityState.GONE : AvailabilityState.AVAILABLE);
    List<MissingFact> otherwise = new ArrayList<>(two);
    otherwise.add(1, fact(AvailabilityState.PRIVATE, 11, FactSource.CHECK));
    if (hours > 1) {
      assertThat(Derived.of(BEGIN, otherwise, APART).state())
          .isEqualTo(AvailabilityState.AVAILABLE);
    }
    if (hours >= 12) {
      assertThat(derived.since()).isEqualTo(two.get(0).at());
    }
  }
}
