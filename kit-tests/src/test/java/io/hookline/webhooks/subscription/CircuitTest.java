package io.hookline.webhooks.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an end point is left alone, and when it is past hope. */
class CircuitTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private static final Circuit.Limits LIMITS =
      new Circuit.Limits(
          5, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(4), DAY);

  @Test
  void theCircuitOpensWithTheFifthFailureAndThePauseDoubles() {
    Circuit circuit = Circuit.SOUND;
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      circuit = circuit.failed(NOON, null, LIMITS);
      pauses.add(
          circuit.pausedUntil() == null
              ? 0
              : Duration.between(NOON, circuit.pausedUntil()).toSeconds());
    }
    assertThat(pauses).containsExactly(0L, 0L, 0L, 0L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
  }

  @Test
  void aPauseThatIsAskedForHoldsForTheWholeEndPoint() {
    Circuit asked = Circuit.SOUND.failed(NOON, Duration.ofMinutes(1), LIMITS);
    assertThat(asked.pausedUntil()).isEqualTo(NOON.plusSeconds(60));
    Circuit forEver = Circuit.SOUND.failed(NOON, Duration.ofDays(300), LIMITS);
    assertThat(forEver.pausedUntil()).isEqualTo(NOON.plus(Duration.ofHours(4)));
  }

  @Test
  void onlyLastingFailureIsHopeless() {
    Circuit circuit = Circuit.SOUND;
    for (int i = 0; i < 20; i++) {
      circuit = circuit.failed(NOON, null, LIMITS);
    }
    assertThat(circuit.isHopeless(NOON.plus(DAY).minusSeconds(1), LIMITS)).isFalse();
    assertThat(circuit.isHopeless(NOON.plus(DAY), LIMITS)).isTrue();
    Circuit rare = Circuit.SOUND.failed(NOON, null, LIMITS);
    assertThat(rare.isHopeless(NOON.plus(DAY), LIMITS)).as("a single failure").isFalse();
  }
}
