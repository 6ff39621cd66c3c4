package io.hookline.engine.datadriven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chain gives, another way: the mass at the start is led on from state to state until next
 * to nothing is on its way. States are the words of the paths themselves.
 */
final class StepByStep {

  private static final String CONVERSION = "conversion";
  private static final double LITTLE = 1e-18;

  private final int order;
  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  StepByStep(PathCounts paths, int order) {
    this.order = order;
    paths
        .counts()
        .forEach(
            (path, count) -> {
              double weight = count.conversions() + count.nulls();
              for (int at = 0; at < path.size(); at++) {
                add(state(path, at), state(path, at + 1), weight);
              }
              add(state(path, path.size()), CONVERSION, count.conversions());
              add(state(path, path.size()), "nothing", count.nulls());
            });
  }

  private String state(List<String> path, int end) {
    return path.subList(Math.max(0, end - order), end).toString();
  }

  private void add(String from, String to, double weight) {
    weights.computeIfAbsent(from, key -> new HashMap<>()).merge(to, weight, Double::sum);
  }

  /** Without states that hold the channel; null leaves all in. */
  double probability(String without) {
    double converted = 0;
    Map<String, Double> mass = new HashMap<>(Map.of("[]", 1.0));
    while (!mass.isEmpty()) {
      Map<String, Double> next = new HashMap<>();
      for (Map.Entry<String, Double> here : mass.entrySet()) {
        Map<String, Double> ways = weights.getOrDefault(here.getKey(), Map.of());
        double all = ways.values().stream().mapToDouble(weight -> weight).sum();
        for (Map.Entry<String, Double> way : ways.entrySet()) {
          double part = here.getValue() * way.getValue() / all;
          if (way.getKey().equals(CONVERSION)) {
            converted += part;
          } else if (part > LITTLE && (without == null || !way.getKey().contains(without))) {
            next.merge(way.getKey(), part, Double::sum);
          }
        }
      }
      mass = next;
    }
    return converted;
  }
}
