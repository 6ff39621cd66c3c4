package io.hookline.attribution.collect.platform;

import java.util.concurrent.TimeUnit;

/** Spreads requests evenly: each takes the next moment that is free. */
final class PlatformPace {

  private final long gapNanos;
  private long nextNanos = System.nanoTime();

  PlatformPace(int perSecond) {
    this.gapNanos = TimeUnit.SECONDS.toNanos(1) / Math.max(1, perSecond);
  }

  void await() throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(take());
  }

  private synchronized long take() {
    long now = System.nanoTime();
    long moment = nextNanos - now > 0 ? nextNanos : now;
    nextNanos = moment + gapNanos;
    return moment - now;
  }
}
