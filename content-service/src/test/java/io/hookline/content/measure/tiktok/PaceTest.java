package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Pace pace = new Pace(5, now::get);

  @Test
  void requestsOfOneMomentAreSpreadEvenly() {
    assertThat(pace.take()).isZero();
    assertThat(pace.take()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(200));
    assertThat(pace.take()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(400));
  }

  @Test
  void idleTimeIsNotSavedUp() {
    pace.take();
    now.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(pace.take()).isZero();
    assertThat(pace.take()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(200));
  }
}
