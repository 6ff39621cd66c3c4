package io.hookline.content.produce.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstantsTest {

  /** A tool that tells every hour that a comment is gone fills no row. */
  @Test
  void theFirstAndTheLastAreKept() {
    List<Instant> gone = null;
    for (int hour = 300; hour > 0; hour--) {
      gone = Instants.with(hour(hour), Instants.with(hour(hour), gone));
    }
    assertThat(gone).hasSize(100).isSorted().startsWith(hour(1)).endsWith(hour(300));
    assertThat(Instants.with(hour(0), gone)).hasSize(100).startsWith(hour(0));
    assertThat(Instants.from(hour(300), gone)).containsExactly(hour(300));
    assertThat(Instants.from(hour(301), gone)).isNull();
    assertThat(Instants.from(hour(1), null)).isNull();
  }

  private static Instant hour(int number) {
    return Instant.EPOCH.plusSeconds(3_600L * number);
  }
}
