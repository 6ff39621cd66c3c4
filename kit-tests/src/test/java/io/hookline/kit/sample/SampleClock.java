package io.hookline.kit.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's time, which a test may put forward. */
public class SampleClock extends Clock {

  private final Clock system = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  private volatile Duration ahead = Duration.ZERO;

  public void forward(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Back to the system's time. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  static class Producer {

    private final SampleClock clock = new SampleClock();

    @Produces
    @Singleton
    SampleClock sample() {
      return clock;
    }
  }
}
