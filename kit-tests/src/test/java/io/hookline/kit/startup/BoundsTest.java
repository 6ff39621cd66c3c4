package io.hookline.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void theFirstThatIsOutOfItsBoundsIsNamed() {
    assertThat(
            Bounds.of("hookline.some-room")
                .atLeast("pace", 1, 1)
                .number("most-rows", 1001, 1, 1000)
                .atLeast("least", 0, 1)
                .fault())
        .contains("HOOKLINE_SOME_ROOM_MOST_ROWS is 1001: it must be from 1 to 1000.");
    assertThat(Bounds.of("a").share("share", new BigDecimal("1.01")).fault())
        .contains("A_SHARE is 1.01: it must be from 0 to 1.");
    assertThat(Bounds.of("a").lasts("pause", Duration.ZERO).fault())
        .contains("A_PAUSE is PT0S: it must be longer than nothing.");
  }

  @Test
  void oneMayHangOnAnother() {
    Duration timeout = Duration.ofSeconds(30);
    assertThat(Bounds.of("a").times("lease", Duration.ofSeconds(59), 2, "timeout", timeout).fault())
        .contains("A_LEASE is PT59S: it must be 2 times A_TIMEOUT at least, which is PT30S.");
    assertThat(
            Bounds.of("a")
                .times("lease", Duration.ofSeconds(60), 2, "timeout", timeout)
                .number("batch", 1000, 1, 1000)
                .share("share", BigDecimal.ONE)
                .atLeast("kept", Duration.ofDays(1), Duration.ofDays(1))
                .fault())
        .isEmpty();
  }
}
