package io.hookline.content.measure.tiktok;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Spreads requests evenly: each takes the next moment that is free. */
final class Pace {

  private final long gapNanos;
  private final LongSupplier nanos;
  private long next;

  /**
   * @param perSecond at least 1
   * @param nanos as of {@link System#nanoTime}
   */
  Pace(int perSecond, LongSupplier nanos) {
    this.gapNanos = TimeUnit.SECONDS.toNanos(1) / Math.max(1, perSecond);
    this.nanos = nanos;
    this.next = nanos.getAsLong();
  }

  /** How long to wait for one's moment, which is taken now. */
  synchronized long take() {
    long now = nanos.getAsLong();
    long moment = next - now > 0 ? next : now;
    next = moment + gapNanos;
    return moment - now;
  }
}
