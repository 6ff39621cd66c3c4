package io.hookline.attribution.evidence.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CountTurnTest {

  private final ThreadLocal<String> brand = ThreadLocal.withInitial(() -> "acme");
  private final CountTurn turn =
      new CountTurn(
          new CurrentBrand() {
            @Override
            public String slug() {
              return brand.get();
            }
          },
          Duration.ofMillis(200));
  private final CountDownLatch end = new CountDownLatch(1);

  private Thread counting(String whose) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Thread counting =
        new Thread(
            () -> {
              brand.set(whose);
              turn.count(
                  () -> {
                    begun.countDown();
                    try {
                      return end.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException ending) {
                      throw new IllegalStateException(ending);
                    }
                  });
            });
    counting.start();
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    return counting;
  }

  private void refuses(String whose) {
    brand.set(whose);
    assertThatThrownBy(() -> turn.count(() -> 1))
        .isInstanceOfSatisfying(
            Problem.class, busy -> assertThat(busy.code().toString()).isEqualTo("UNAVAILABLE"));
  }

  /** However often one asks, it neither takes nor waits for the turns of all others. */
  @Test
  void aBrandCountsOnceAtATimeAndKeepsNoOtherFromIt() throws InterruptedException {
    Thread acme = counting("acme");
    for (int again = 0; again < 10; again++) {
      long from = System.nanoTime();
      refuses("acme");
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofMillis(200));
    }
    Thread globex = counting("globex");
    refuses("initech");
    end.countDown();
    acme.join();
    globex.join();
    for (String whose : List.of("acme", "globex", "initech")) {
      brand.set(whose);
      assertThat(turn.<Integer>count(() -> 1)).isEqualTo(1);
    }
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
