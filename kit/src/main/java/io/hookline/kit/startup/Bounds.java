package io.hookline.kit.startup;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The first of some settings that is out of its bounds, for a {@link StartCondition}. What is far
 * off would not stop a service, but make it work without end, or throw away what it is to keep.
 */
public final class Bounds {

  private final String prefix;
  private String fault;

  private Bounds(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @param prefix of the settings' names: {@code hookline.forwarding}
   */
  public static Bounds of(String prefix) {
    return new Bounds(prefix);
  }

  /** A number of something. */
  public Bounds number(String name, long value, long least, long most) {
    return require(name, value, value >= least && value <= most, "from " + least + " to " + most);
  }

  public Bounds atLeast(String name, long value, long least) {
    return require(name, value, value >= least, least + " at least");
  }

  /** A part of one. */
  public Bounds share(String name, BigDecimal value) {
    return require(
        name, value, value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0, "from 0 to 1");
  }

  public Bounds atLeast(String name, Duration value, Duration least) {
    return require(name, value, value.compareTo(least) >= 0, least + " at least");
  }

  /** Longer than nothing. */
  public Bounds lasts(String name, Duration value) {
    return require(name, value, value.compareTo(Duration.ZERO) > 0, "longer than nothing");
  }

  /**
   * @param times how often the other one at least
   * @param other the other's name
   */
  public Bounds times(String name, Duration value, int times, String other, Duration of) {
    return require(
        name,
        value,
        value.compareTo(of.multipliedBy(times)) >= 0,
        (times == 1 ? "" : times + " times ") + variable(other) + " at least, which is " + of);
  }

  /** What is wrong and what to do; empty if nothing is. */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  private Bounds require(String name, Object value, boolean holds, String bounds) {
    if (fault == null && !holds) {
      fault = variable(name) + " is " + value + ": it must be " + bounds + ".";
    }
    return this;
  }

  private String variable(String name) {
    return (prefix + "." + name).replaceAll("[.-]", "_").toUpperCase();
  }
}
