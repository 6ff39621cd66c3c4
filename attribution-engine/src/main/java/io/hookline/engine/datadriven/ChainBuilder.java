package io.hookline.engine.datadriven;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Counts what followed what on the paths, each weighted by conversions + nulls. Paths come in the
 * order of their keys, so that every sum is taken in the same order whatever was told first.
 */
final class ChainBuilder {

  /** With {@link #MOST_TRANSITIONS} a few hundred megabytes while it is counted and solved. */
  static final int MOST_STATES = 500_000;

  static final int MOST_TRANSITIONS = 4_000_000;

  /** A transition is its two states in one number. */
  private static final int TO_BITS = 32;

  private final int order;
  private final Map<String, Integer> channels;
  private final LongTable states = new LongTable();
  private final LongTable transitions = new LongTable();
  private double[] moved = new double[1 << 10];
  private double[] left = new double[1 << 10];
  private double[] converted = new double[1 << 10];
  private double[] value = new double[1 << 10];

  private ChainBuilder(int order, Map<String, Integer> channels) {
    this.order = order;
    this.channels = channels;
    state(0);
  }

  /**
   * @param channels the index of each key that is on a path
   * @throws TooLargeForModel when there are more states or transitions than memory is meant for
   */
  static Chain chain(PathCounts paths, int order, Map<String, Integer> channels) {
    ChainBuilder builder = new ChainBuilder(order, channels);
    paths.counts().forEach(builder::add);
    return builder.chain();
  }

  private void add(List<String> path, PathCounts.Count count) {
    double weight = (double) count.conversions() + count.nulls();
    if (weight == 0) {
      return;
    }
    long key = 0;
    int state = 0;
    for (String channel : path) {
      key = Chain.next(key, channels.get(channel), order);
      int next = state(key);
      move(state, next, weight);
      state = next;
    }
    left[state] += weight;
    converted[state] += count.conversions();
    value[state] += count.value().doubleValue();
  }

  private int state(long key) {
    int state = states.number(key);
    if (state == left.length) {
      left = Arrays.copyOf(left, 2 * state);
      converted = Arrays.copyOf(converted, 2 * state);
      value = Arrays.copyOf(value, 2 * state);
    }
    if (state == MOST_STATES) {
      throw TooLargeForModel.ofOrder(order, channels.size());
    }
    return state;
  }

  private void move(int from, int to, double weight) {
    int transition = transitions.number((long) from << TO_BITS | to);
    if (transition == MOST_TRANSITIONS) {
      throw TooLargeForModel.ofOrder(order, channels.size());
    }
    if (transition == moved.length) {
      moved = Arrays.copyOf(moved, 2 * transition);
    }
    moved[transition] += weight;
    left[from] += weight;
  }

  private Chain chain() {
    long[] byState = transitions.keys();
    Arrays.sort(byState);
    int[] starts = new int[states.size() + 1];
    int[] targets = new int[byState.length];
    double[] chances = new double[byState.length];
    for (int at = 0; at < byState.length; at++) {
      int from = (int) (byState[at] >> TO_BITS);
      starts[from + 1] = at + 1;
      targets[at] = (int) byState[at];
      chances[at] = moved[transitions.number(byState[at])] / left[from];
    }
    for (int state = 0; state < states.size(); state++) {
      starts[state + 1] = Math.max(starts[state], starts[state + 1]);
    }
    return new Chain(
        order, states.keys(), starts, targets, chances, quotients(converted), quotients(value));
  }

  /** Of what happened in a state by how often it was left; the start of no paths never was. */
  private double[] quotients(double[] sums) {
    double[] quotients = new double[states.size()];
    for (int state = 0; state < quotients.length; state++) {
      quotients[state] = sums[state] == 0 ? 0 : sums[state] / left[state];
    }
    return quotients;
  }
}
