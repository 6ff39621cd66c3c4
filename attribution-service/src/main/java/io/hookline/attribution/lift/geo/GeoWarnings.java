package io.hookline.attribution.lift.geo;

import static io.hookline.attribution.lift.result.StudyWarning.Code.CORRELATION_DROPPED;
import static io.hookline.attribution.lift.result.StudyWarning.Code.POOR_FIT;
import static io.hookline.attribution.lift.result.StudyWarning.Code.SPILL_OVER;

import io.hookline.attribution.lift.result.StudyWarning;
import io.hookline.attribution.lift.study.RegionNeighbours;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.synthetic.SpillOver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What weakens a study of regions. */
final class GeoWarnings {

  /** Half as far off as the plain mean is. */
  private static final double POOR = 0.5;

  private GeoWarnings() {}

  static List<StudyWarning> of(StudyDesign design, RegionFigures figures, List<CellResults> cells) {
    List<StudyWarning> found = new ArrayList<>();
    Map<String, Set<String>> beside = beside(design);
    Set<String> seen = new HashSet<>();
    for (CellResults cell : cells) {
      SpillOver spillOver = SpillOver.of(cell.lift(), beside);
      if (spillOver.any()) {
        found.add(new StudyWarning(SPILL_OVER, spillOver(cell, spillOver)));
      }
      if (cell.lift().control().scaledL2() > POOR) {
        found.add(new StudyWarning(POOR_FIT, poorFit(cell)));
      }
      cell.lift().control().weights().keySet().stream()
          .filter(seen::add)
          .forEach(region -> drop(design, figures, cell, region, found));
    }
    return found;
  }

  private static Map<String, Set<String>> beside(StudyDesign design) {
    Map<String, Set<String>> beside = new HashMap<>();
    for (RegionNeighbours told : design.regions().neighbours()) {
      beside.computeIfAbsent(told.region(), region -> new HashSet<>()).addAll(told.beside());
    }
    return beside;
  }

  private static String spillOver(CellResults cell, SpillOver spillOver) {
    return String.format(
        Locale.ROOT,
        "%s lies beside %s, which has %.0f %% of its control: who lives there may see what is"
            + " treated. A study that excludes it says how much that matters.",
        cell.cell().name(),
        String.join(", ", spillOver.neighbours().keySet()),
        100 * spillOver.weight());
  }

  private static String poorFit(CellResults cell) {
    return String.format(
        Locale.ROOT,
        "The control of %s was %.0f %% as far off before the study as the plain mean of all regions.",
        cell.cell().name(),
        100 * cell.lift().control().scaledL2());
  }

  private static void drop(
      StudyDesign design,
      RegionFigures figures,
      CellResults cell,
      String region,
      List<StudyWarning> found) {
    int start = design.regions().preDays();
    double[] series = figures.of(region);
    if (!CorrelationDrop.canTell(series.length, start)) {
      return;
    }
    CorrelationDrop drop =
        CorrelationDrop.of(series, figures.meanOfControlsBut(region, design), start);
    if (drop.isMarked()) {
      found.add(
          new StudyWarning(
              CORRELATION_DROPPED,
              String.format(
                  Locale.ROOT,
                  "%s, of the control of %s, moved with the other untreated regions by %.2f before"
                      + " the study and by %.2f in it: somebody may treat it, or the treatment spills"
                      + " over.",
                  region,
                  cell.cell().name(),
                  drop.before(),
                  drop.during())));
    }
  }
}
