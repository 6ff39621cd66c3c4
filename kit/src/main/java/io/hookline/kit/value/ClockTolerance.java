package io.hookline.kit.value;

import java.time.Duration;
import java.time.Instant;

/**
 * How far two clocks may differ, for every rule that compares what two machines have seen.
 *
 * <p>Machines that set their clocks over the network differ by less than a second, telephones by
 * some seconds, machines that nobody looks after by minutes.
 */
public final class ClockTolerance {

  /**
   * What a clock that nobody looks after may be ahead: an instant that lies further in the future
   * than this is a mistake, and not "now" on somebody else's clock.
   */
  public static final Duration AHEAD = Duration.ofMinutes(5);

  /**
   * How much later, by its own clock, something may be that came before something else: two
   * machines that are looked after, and times in whole seconds. Short, because what is nearer than
   * this is taken as in order although it may not have been.
   */
  public static final Duration IN_ORDER = Duration.ofSeconds(30);

  private ClockTolerance() {}

  /** Whether an instant lies further ahead than a wrong clock explains. */
  public static boolean isAhead(Instant at, Instant now) {
    return at.isAfter(now.plus(AHEAD));
  }
}
