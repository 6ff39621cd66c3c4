package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Supplier<IllegalStateException> LATE =
      () -> new IllegalStateException("late");

  private final Turns turns = new Turns();
  private final ExecutorService others = Executors.newFixedThreadPool(1);

  @AfterEach
  void end() {
    others.shutdownNow();
  }

  @Test
  void oneKeyIsOneAtATimeAndOthersAreNotHeldUp() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<String> first =
        others.submit(() -> turns.take("a", Duration.ofSeconds(9), () -> await(inside, go), LATE));
    inside.await();

    assertThatIllegalStateException()
        .isThrownBy(() -> turns.take("a", Duration.ZERO, () -> "second", LATE));
    assertThat(turns.take("b", Duration.ZERO, () -> "other", LATE)).isEqualTo("other");

    go.countDown();
    assertThat(first.get()).isEqualTo("first");
    assertThat(turns.take("a", Duration.ZERO, () -> "second", LATE)).isEqualTo("second");
    assertThat(turns.size()).isZero();
  }

  @Test
  void aFailureGivesTheTurnBack() {
    assertThatIllegalStateException()
        .isThrownBy(() -> turns.take("a", Duration.ZERO, () -> fail(), LATE))
        .withMessage("broken");
    assertThat(turns.take("a", Duration.ZERO, () -> "next", LATE)).isEqualTo("next");
    assertThat(turns.size()).isZero();
  }

  private static String fail() {
    throw new IllegalStateException("broken");
  }

  private static String await(CountDownLatch inside, CountDownLatch go) {
    inside.countDown();
    try {
      go.await();
      return "first";
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
