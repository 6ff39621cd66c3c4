package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  private static final Duration LIMIT = Duration.ofMillis(100);

  @Test
  void workThatGoesOnIsEnded() {
    assertThatThrownBy(() -> ProcessorTime.within(LIMIT, ProcessorTimeTest::untilInterrupted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PT0.1S");
  }

  @Test
  void whatFailsFailsAsItDid() {
    assertThatThrownBy(
            () ->
                ProcessorTime.within(
                    LIMIT,
                    () -> {
                      throw new IllegalStateException("no text");
                    }))
        .hasRootCauseMessage("no text");
  }

  @Test
  void waitingCostsNothing() {
    assertThat(ProcessorTime.within(LIMIT, ProcessorTimeTest::waited)).isEqualTo("done");
  }

  private static String untilInterrupted() {
    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
    return "interrupted";
  }

  private static String waited() {
    try {
      new CountDownLatch(1).await(2 * LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
    return "done";
  }
}
