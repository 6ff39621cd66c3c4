package io.hookline.content.learn.statistics;

/**
 * How often something happened among how many chances.
 *
 * @param successes from 0 to {@code trials}
 * @param trials not negative
 */
public record Counts(long successes, long trials) {

  public static final Counts NONE = new Counts(0, 0);

  /**
   * @throws IllegalArgumentException unless 0 &lt;= successes &lt;= trials
   */
  public Counts {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
    }
  }

  /** From 0 to 1; not a number without trials. */
  public double rate() {
    return (double) successes / trials;
  }

  public Counts plus(Counts other) {
    return new Counts(successes + other.successes, trials + other.trials);
  }
}
