package io.hookline.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkEndTest {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00.123456Z");
  private static final Duration USUAL = Duration.ofDays(30);

  @Test
  void itIsTheUsualUnlessAnotherIsNamed() {
    assertThat(LinkEnd.of(null, USUAL, NOW)).isEqualTo(NOW.plus(USUAL));
    Instant named = NOW.plusSeconds(1).plusNanos(999);
    assertThat(LinkEnd.of(named, USUAL, NOW)).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void itIsAheadAndWithinAYear() {
    Instant last = NOW.plus(Duration.ofDays(366));
    assertThat(LinkEnd.of(last, USUAL, NOW)).isEqualTo(last);
    for (Instant wrong : new Instant[] {NOW, NOW.minusSeconds(1), last.plusSeconds(1)}) {
      assertThatThrownBy(() -> LinkEnd.of(wrong, USUAL, NOW)).isInstanceOf(Problem.class);
    }
  }
}
