package io.hookline.attribution.lift.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A warning: who lives beside treated regions sees their ads as well, and what is treated is no
 * control. A study without these regions says how much that matters: name them as excluded.
 *
 * @param neighbours untreated regions beside the cell's that have weight in its control, with it
 * @param weight of all of them together, from 0 to 1
 */
public record SpillOver(Map<String, Double> neighbours, double weight) {

  /**
   * @param beside which regions lie beside a region, or share its broadcasters or commuters; one
   *     direction is enough
   */
  public static SpillOver of(CellLift lift, Map<String, Set<String>> beside) {
    Map<String, Double> neighbours = new LinkedHashMap<>();
    lift.control()
        .weights()
        .forEach(
            (region, weight) -> {
              if (touches(region, lift.cell().regions(), beside)) {
                neighbours.put(region, weight);
              }
            });
    return new SpillOver(
        neighbours, neighbours.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  /** Whether there is anything to warn of. */
  public boolean any() {
    return !neighbours.isEmpty();
  }

  private static boolean touches(String region, Set<String> cell, Map<String, Set<String>> beside) {
    return beside.getOrDefault(region, Set.of()).stream().anyMatch(cell::contains)
        || cell.stream().anyMatch(one -> beside.getOrDefault(one, Set.of()).contains(region));
  }
}
