package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.RandomisationTest;
import io.hookline.attribution.lift.inference.RandomisationTest.Reassigned;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares how a cell's regions changed with how any other group of as many would have, the cell's
 * and the untreated regions taken together.
 */
final class PermutedRegions {

  private PermutedRegions() {}

  static RandomisationTest of(GeoDesign design, Cell cell) {
    List<String> regions = new ArrayList<>(cell.regions().stream().sorted().toList());
    regions.addAll(design.controls());
    return of(
        regions.stream().mapToDouble(region -> change(design, region)).toArray(),
        cell.regions().size());
  }

  /**
   * @param change of each region from before to in the study, the cell's first
   */
  static RandomisationTest of(double[] change, int treated) {
    double all = 0;
    for (double each : change) {
      all += each;
    }
    List<Reassigned> others = new ArrayList<>();
    List<int[]> groups = Groups.of(change.length, treated);
    for (int[] group : groups.subList(1, groups.size())) {
      others.add(group(group, change, all));
    }
    return new RandomisationTest(group(groups.get(0), change, all).difference(), others);
  }

  private static Reassigned group(int[] members, double[] change, double all) {
    int size = members.length;
    double inside = 0;
    int ofCell = 0;
    for (int member : members) {
      inside += change[member];
      ofCell += member < size ? 1 : 0;
    }
    int rest = change.length - size;
    return new Reassigned(
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
