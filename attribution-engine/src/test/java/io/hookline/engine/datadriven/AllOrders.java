package io.hookline.engine.datadriven;

import java.util.List;
import java.util.Map;

/**
 * Shapley values by their definition: over all orders in which channels could join, what each adds
 * to the conversions of paths that those who are there can make alone.
 */
final class AllOrders {

  private final Map<List<String>, PathCounts.Count> counts;
  private final double[] sums;
  private int orders;

  private AllOrders(PathCounts paths, int channels) {
    this.counts = paths.counts();
    this.sums = new double[channels];
  }

  static double[] shapley(PathCounts paths, int channels) {
    AllOrders all = new AllOrders(paths, channels);
    all.join(0);
    for (int channel = 0; channel < channels; channel++) {
      all.sums[channel] /= all.orders;
    }
    return all.sums;
  }

  private void join(int there) {
    boolean complete = true;
    for (int channel = 0; channel < sums.length; channel++) {
      if ((there & 1 << channel) == 0) {
        complete = false;
        int before = orders;
        join(there | 1 << channel);
        sums[channel] += (orders - before) * (worth(there | 1 << channel) - worth(there));
      }
    }
    if (complete) {
      orders++;
    }
  }

  private double worth(int there) {
    double conversions = 0;
    for (Map.Entry<List<String>, PathCounts.Count> path : counts.entrySet()) {
      if (path.getKey().stream().allMatch(key -> (there & 1 << number(key)) != 0)) {
        conversions += path.getValue().conversions();
      }
    }
    return conversions;
  }

  private static int number(String key) {
    return Integer.parseInt(key.substring("channel ".length()));
  }
}
