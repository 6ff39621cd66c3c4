package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Holm;
import io.hookline.attribution.lift.inference.Judged;
import io.hookline.attribution.lift.inference.Lift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One or several treated cells against the same untreated regions, each with weights of its own.
 */
public final class GeoStudy {

  private final List<CellComparison> cells;

  private GeoStudy(List<CellComparison> cells) {
    this.cells = cells;
  }

  /**
   * The untreated regions are all but the cells' and the excluded ones.
   *
   * @param days from the first day before the study to its last
   * @param starts the study's first day
   * @param excluded compared with by nobody: spill-over, other campaigns, strange days
   * @throws io.hookline.attribution.lift.inference.Refused where the design cannot be judged
   */
  public static GeoStudy of(
      DailyByRegion days, LocalDate starts, List<Cell> cells, Set<String> excluded) {
    GeoDesign design = GeoDesign.of(days, starts, cells, excluded);
    Donors donors = new Donors(design.controls().stream().map(days::of).toArray(double[][]::new));
    return new GeoStudy(
        cells.stream().map(cell -> new CellComparison(design, donors, cell)).toList());
  }

  /**
   * @throws io.hookline.attribution.lift.inference.Refused where the days are too few for any p
   *     below 1 - level
   */
  public List<CellLift> at(ConfidenceLevel level) {
    List<Function<ConfidenceLevel, Lift>> comparisons = new ArrayList<>();
    cells.forEach(cell -> comparisons.add(cell::at));
    List<Judged> judged = Holm.judge(comparisons, level);
    List<CellLift> lifts = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      lifts.add(cells.get(i).with(judged.get(i), level));
    }
    return lifts;
  }
}
