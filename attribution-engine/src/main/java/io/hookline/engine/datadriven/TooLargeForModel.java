package io.hookline.engine.datadriven;

/** A chain has more states than can be solved in sensible time and memory. */
public final class TooLargeForModel extends RuntimeException {

  private static final long serialVersionUID = 1;

  private TooLargeForModel(String message) {
    super(message);
  }

  static TooLargeForModel ofOrder(int order, int channels) {
    return new TooLargeForModel(
        "A Markov chain of order %d over the paths of %d keys has more than %d states or %d transitions: choose a lower order or a coarser dimension"
            .formatted(order, channels, ChainBuilder.MOST_STATES, ChainBuilder.MOST_TRANSITIONS));
  }

  static TooLargeForModel ofWork(int order, int channels, int transitions) {
    return new TooLargeForModel(
        "A Markov chain of order %d with %d transitions takes too long to be solved without each of %d keys: choose a lower order, narrower windows or a coarser dimension"
            .formatted(order, transitions, channels));
  }
}
