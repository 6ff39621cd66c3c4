package io.hookline.content.learn.statistics;

/** What was counted of both arms at once: on one day, or of the two posts of a pair. */
public record PairOfCounts(Counts control, Counts variant) {

  public static final PairOfCounts NONE = new PairOfCounts(Counts.NONE, Counts.NONE);

  public PairOfCounts plus(PairOfCounts other) {
    return new PairOfCounts(control.plus(other.control), variant.plus(other.variant));
  }
}
