package io.hookline.attribution.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * How a brand is read after a step of it failed: one input after the other, and of each as much as
 * the step would have read, in portions that are halved as long as they fail and doubled as long as
 * they do not. So everything is passed in a number of portions that grows with what fails, times
 * the logarithm of what is read.
 */
final class Caution {

  private final Deque<String> left;
  private final int limit;
  private int size;
  private int rest;

  /**
   * @param inputs in the order in which they are read
   * @param limit of what is passed of each
   */
  Caution(Collection<String> inputs, int limit) {
    this.left = new ArrayDeque<>(inputs);
    this.limit = limit;
    begin();
  }

  private void begin() {
    size = limit;
    rest = limit;
  }

  boolean isOver() {
    return left.isEmpty();
  }

  Portion next() {
    return Portion.of(left.element(), size);
  }

  /** The portion failed; half of it comes next. */
  void failed() {
    size = Math.max(1, size / 2);
  }

  /**
   * The portion was passed.
   *
   * @param more whether there may be more of the input
   */
  void passed(boolean more) {
    rest -= size;
    if (more && rest > 0) {
      size = Math.min(2 * size, rest);
    } else {
      left.remove();
      begin();
    }
  }
}
