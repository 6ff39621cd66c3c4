package io.hookline.attribution.evidence.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CountTurnTest {

  private final CountTurn turn = new CountTurn(Duration.ofMillis(200));

  @Test
  void oneCountsAtATimeAndNobodyWaitsForEver() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Thread counting =
        new Thread(
            () ->
                turn.count(
                    () -> {
                      begun.countDown();
                      try {
                        return end.await(60, TimeUnit.SECONDS);
                      } catch (InterruptedException ending) {
                        throw new IllegalStateException(ending);
                      }
                    }));
    counting.start();
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> turn.count(() -> 1))
        .isInstanceOfSatisfying(
            Problem.class, busy -> assertThat(busy.code().toString()).isEqualTo("UNAVAILABLE"));
    end.countDown();
    counting.join();
    assertThat(turn.<Integer>count(() -> 1)).isEqualTo(1);
  }

  @Test
  void whatIsTooMuchIsRefusedAndTheTurnIsOver() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  turn.count(
                      () -> {
                        throw new TooMuchToCount();
                      }))
          .isInstanceOfSatisfying(
              Problem.class,
              refused -> assertThat(refused.code().toString()).isEqualTo("COUNT_TOO_LARGE"));
    }
  }
}
