package io.hookline.attribution.evidence.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownPersonsTest {

  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

  @Test
  void eachIsKnownByWhatItDidLastAmongMany() {
    KnownPersons known = new KnownPersons(100_000);
    Map<String, Instant> acted = new HashMap<>();
    Set<String> counted = new HashSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 300_000; i++) {
      String who = "person-" + random.nextInt(60_000);
      Instant at = START.plusSeconds(i);
      LocalDate day = LocalDate.of(2026, 10, 1 + i / 100_000);
      int place = known.place(who);
      Instant before = acted.put(who, at);
      assertThat(known.acts(place, at))
          .isEqualTo(
              before == null
                  ? Long.MAX_VALUE
                  : (at.getEpochSecond() - before.getEpochSecond()) * 1_000_000);
      if (i % 3 == 0) {
        assertThat(known.counts(place, day)).isEqualTo(counted.add(who + day));
      }
    }
    assertThat(known.counted())
        .isEqualTo(
            (int)
                counted.stream()
                    .map(one -> one.substring(0, one.length() - 10))
                    .distinct()
                    .count());
  }

  @Test
  void thereIsRoomForSoMany() {
    KnownPersons known = new KnownPersons(2000);
    for (int i = 0; i < 4000; i++) {
      known.place("p" + i % 2000);
    }
    assertThatThrownBy(() -> known.place("one more")).isInstanceOf(TooMuchToCount.class);
  }
}
