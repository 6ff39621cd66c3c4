package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** When is tried again, and when a delivery is given up. */
class PoliciesTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private static RetryPolicy retries(java.util.function.DoubleSupplier chance) {
    return new RetryPolicy(Duration.ofSeconds(5), Duration.ofHours(4), DAY, chance);
  }

  @Test
  void thePausesTripleUpToTheLongest() {
    RetryPolicy middle = retries(() -> 0.5);
    List<Long> pauses = new ArrayList<>();
    for (int tries = 1; tries <= 10; tries++) {
      Instant next = middle.next(tries, NOON, NOON, null).orElseThrow();
      pauses.add(Duration.between(NOON, next).toSeconds());
    }
    assertThat(pauses)
        .containsExactly(5L, 15L, 45L, 135L, 405L, 1215L, 3645L, 10935L, 14400L, 14400L);
  }

  /** The whole life of a delivery that always fails. */
  @Property
  void aDeliveryIsTriedForADayAndALastTimeAtItsEnd(@ForAll long seed) {
    RetryPolicy retries = retries(new Random(seed)::nextDouble);
    Instant now = NOON;
    int tries = 1;
    for (Optional<Instant> next = retries.next(1, NOON, now, null);
        next.isPresent();
        next = retries.next(tries, NOON, now, null)) {
      assertThat(next.get()).isAfter(now);
      now = next.get();
      tries++;
    }
    assertThat(now).isEqualTo(NOON.plus(DAY));
    assertThat(tries).isBetween(12, 17);
  }

  @Property
  void thePausesAreSpreadByAFifth(@ForAll long seed) {
    Instant next = retries(new Random(seed)::nextDouble).next(4, NOON, NOON, null).orElseThrow();
    assertThat(Duration.between(NOON, next).toMillis()).isBetween(108_000L, 162_000L);
  }

  @Test
  void anEndPointMayAskForALongerPauseButNotForEver() {
    RetryPolicy retries = retries(() -> 0.5);
    assertThat(retries.next(1, NOON, NOON, Duration.ofMinutes(3)))
        .contains(NOON.plus(Duration.ofMinutes(3)));
    assertThat(retries.next(1, NOON, NOON, Duration.ofSeconds(1))).contains(NOON.plusSeconds(5));
    assertThat(retries.next(1, NOON, NOON, Duration.ofDays(300)))
        .contains(NOON.plus(Duration.ofHours(4)));
  }

  @Test
  void retryAfterIsReadAsSecondsOrAsADate() {
    assertThat(RetryAfter.read("120", NOON)).hasMinutes(2);
    assertThat(RetryAfter.read("Sun, 22 Nov 2026 12:05:00 GMT", NOON)).hasMinutes(5);
    assertThat(RetryAfter.read("Sun, 22 Nov 2026 11:05:00 GMT", NOON)).isNull();
    assertThat(RetryAfter.read("0", NOON)).isNull();
    assertThat(RetryAfter.read("soon", NOON)).isNull();
    assertThat(RetryAfter.read("99999999999999999999", NOON)).isNull();
    assertThat(RetryAfter.read(null, NOON)).isNull();
  }
}
