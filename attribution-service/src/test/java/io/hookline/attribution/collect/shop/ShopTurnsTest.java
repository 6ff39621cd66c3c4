package io.hookline.attribution.collect.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShopTurnsTest {

  private final ShopTurns turns = new ShopTurns(Duration.ofMillis(200));

  /** However many a shop sends, and however long each takes, others are heard. */
  @Test
  void aShopThatIsSlowKeepsNoOtherWaiting() throws InterruptedException {
    UUID slow = UUID.randomUUID();
    CountDownLatch begun = new CountDownLatch(ShopTurns.AT_ONCE);
    CountDownLatch end = new CountDownLatch(1);
    List<Thread> hearing = new ArrayList<>();
    for (int i = 0; i < ShopTurns.AT_ONCE; i++) {
      Thread one =
          new Thread(
              () ->
                  turns.take(
                      slow,
                      () -> {
                        begun.countDown();
                        try {
                          return end.await(60, TimeUnit.SECONDS);
                        } catch (InterruptedException ending) {
                          throw new IllegalStateException(ending);
                        }
                      }));
      one.start();
      hearing.add(one);
    }
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> turns.take(slow, () -> 1))
        .isInstanceOfSatisfying(
            Problem.class, busy -> assertThat(busy.code().toString()).isEqualTo("UNAVAILABLE"));
    assertThat(turns.<Integer>take(UUID.randomUUID(), () -> 1)).isEqualTo(1);
    end.countDown();
    for (Thread one : hearing) {
      one.join();
    }
    assertThat(turns.<Integer>take(slow, () -> 1)).isEqualTo(1);
  }

  @Test
  void aTurnEndsWithAFailureToo() {
    UUID shop = UUID.randomUUID();
    for (int i = 0; i <= ShopTurns.AT_ONCE; i++) {
      assertThatThrownBy(
              () ->
                  turns.take(
                      shop,
                      () -> {
                        throw new IllegalStateException("a failure");
                      }))
          .hasMessage("a failure");
    }
  }
}
