package io.hookline.attribution.collect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long TikTok is left in peace. */
class CircuitTest {

  @Test
  void eachFailureDoublesThePause() {
    Instant now = Instant.parse("2026-11-29T12:00:00Z");
    Circuit circuit = Circuit.SOUND;
    long[] seconds = {5, 10, 20, 40, 60, 60};
    for (long expected : seconds) {
      circuit = circuit.failed(now, Duration.ofSeconds(5), Duration.ofMinutes(1), () -> 0.5);
      assertThat(circuit.pausedUntil()).isEqualTo(now.plusSeconds(expected));
    }
    assertThat(
            circuit
                .failed(now, Duration.ofSeconds(5), Duration.ofMinutes(1), () -> 1)
                .pausedUntil())
        .isEqualTo(now.plusSeconds(72));
    assertThat(circuit.isHopeless(now.plusSeconds(86_399), Duration.ofDays(1))).isFalse();
    assertThat(circuit.isHopeless(now.plusSeconds(86_400), Duration.ofDays(1))).isTrue();
  }
}
