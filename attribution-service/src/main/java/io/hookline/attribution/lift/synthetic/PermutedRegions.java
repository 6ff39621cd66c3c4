package io.hookline.attribution.lift.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares how a cell's regions changed with how any other group of as many would have, the cell's
 * and the untreated regions taken together.
 *
 * <p>p = (1 + hits) / (1 + n) over the n other groups. An effect is tested by taking it off the
 * cell's changes: a group then differs by what it did less the effect times its share of the cell.
 *
 * <p>Source: P. R. Rosenbaum, Statistical Science 17 (2002) 286-327.
 */
final class PermutedRegions {

  private static final double ROUNDING = 1e-9;

  private final List<Group> others = new ArrayList<>();
  private final double effect;
  private final double tolerance;

  /** What a group differs by, and how much of an effect of the cell it would show. */
  private record Group(double difference, double share) {

    double without(double effect) {
      return Math.abs(difference - effect * share);
    }
  }

  /**
   * @param change of each region from before to in the study, the cell's first
   */
  PermutedRegions(double[] change, int treated) {
    double all = 0;
    for (double each : change) {
      all += each;
    }
    List<int[]> groups = Groups.of(change.length, treated);
    for (int[] group : groups.subList(1, groups.size())) {
      others.add(group(group, change, all));
    }
    this.effect = group(groups.get(0), change, all).difference();
    this.tolerance = ROUNDING * spread();
  }

  static PermutedRegions of(GeoDesign design, Cell cell) {
    List<String> regions = new ArrayList<>(cell.regions().stream().sorted().toList());
    regions.addAll(design.controls());
    return new PermutedRegions(
        regions.stream().mapToDouble(region -> change(design, region)).toArray(),
        cell.regions().size());
  }

  /** Mean change of the cell's regions less that of the others. */
  double effect() {
    return effect;
  }

  int groups() {
    return others.size() + 1;
  }

  /** Root mean square of what groups differ by, 0 without other groups. */
  double spread() {
    return Math.sqrt(
        others.stream().mapToDouble(g -> g.difference() * g.difference()).average().orElse(0));
  }

  double pValue(double hypothesis) {
    double off = Math.abs(effect - hypothesis) - tolerance;
    long hits = others.stream().filter(group -> group.without(hypothesis) >= off).count();
    return (1.0 + hits) / groups();
  }

  private static Group group(int[] members, double[] change, double all) {
    int size = members.length;
    double inside = 0;
    int ofCell = 0;
    for (int member : members) {
      inside += change[member];
      ofCell += member < size ? 1 : 0;
    }
    int rest = change.length - size;
    return new Group(
        inside / size - (all - inside) / rest,
        (double) ofCell / size - (double) (size - ofCell) / rest);
  }

  private static double change(GeoDesign design, String region) {
    double[] series = design.days().of(region);
    double before = 0;
    double in = 0;
    for (int t = 0; t < series.length; t++) {
      if (t < design.start()) {
        before += series[t];
      } else {
        in += series[t];
      }
    }
    return in / design.length() - before / design.start();
  }
}
