package io.hookline.engine.datadriven;

/**
 * An absorbing Markov chain of paths. A state is what the last {@code order} steps of a path were,
 * fewer at its beginning; state 0 is the start.
 *
 * @param order 1 to 3
 * @param keys of each state: the indexes of its channels, each plus 1, the latest in the lowest
 *     {@link #BITS} bits
 * @param starts where the next states of a state begin in {@code targets}; one more than there are
 *     states
 * @param targets next states
 * @param chances how likely each of them is
 * @param conversion how likely the next thing is a conversion
 * @param value what the next thing is worth on average: the chance of a conversion times the mean
 *     value of those that followed the state
 */
record Chain(
    int order,
    long[] keys,
    int[] starts,
    int[] targets,
    double[] chances,
    double[] conversion,
    double[] value) {

  /** Of a channel in a key; {@link #MOST_CHANNELS} fit. */
  static final int BITS = 21;

  static final int MOST_CHANNELS = (1 << BITS) - 1;

  private static final long CHANNEL = MOST_CHANNELS;

  int states() {
    return keys.length;
  }

  /** The key after one more channel. */
  static long next(long key, int channel, int order) {
    return (key << BITS | channel + 1) & (1L << BITS * order) - 1;
  }

  /** Whether a state knows of a channel. */
  boolean holds(int state, int channel) {
    for (long rest = keys[state]; rest != 0; rest >>>= BITS) {
      if ((rest & CHANNEL) == channel + 1) {
        return true;
      }
    }
    return false;
  }

  /** The channel of a state of order 1; not of the start. */
  int channel(int state) {
    return (int) (keys[state] & CHANNEL) - 1;
  }
}
