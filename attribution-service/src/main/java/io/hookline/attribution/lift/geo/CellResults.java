package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.result.Contrast;
import io.hookline.attribution.lift.result.StudyDetails;
import io.hookline.attribution.lift.result.StudyFigure;
import io.hookline.attribution.lift.result.SyntheticFigures;
import io.hookline.attribution.lift.study.StudyCell;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.TenDigits;
import io.hookline.attribution.lift.synthetic.Cell;
import io.hookline.attribution.lift.synthetic.CellLift;
import io.hookline.attribution.lift.synthetic.DailyByRegion;
import io.hookline.attribution.lift.synthetic.DifferenceInDifferences;
import io.hookline.attribution.lift.synthetic.GeoStudy;
import io.hookline.attribution.lift.synthetic.SyntheticControl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one cell shows, at whatever level it is asked: the study judges its cells together, and the
 * untreated regions are the same whether cells are asked alone or all at once.
 */
final class CellResults {

  private final StudyDesign design;
  private final DailyByRegion days;
  private final StudyCell cell;
  private final Map<ConfidenceLevel, CellLift> known = new HashMap<>();
  private GeoStudy study;

  CellResults(StudyDesign design, DailyByRegion days, StudyCell cell) {
    this.design = design;
    this.days = days;
    this.cell = cell;
  }

  StudyCell cell() {
    return cell;
  }

  Contrast contrast() {
    return new Contrast(
        cell.name(),
        cell.treatment(),
        level -> at(level).lift().alone(),
        Map.of(),
        level -> new StudyDetails(null, null, figures(at(level)), null));
  }

  /** Of the level of the study. */
  CellLift lift() {
    return at(new ConfidenceLevel(design.level().doubleValue()));
  }

  private CellLift at(ConfidenceLevel level) {
    if (study == null) {
      study =
          GeoStudy.of(
              days,
              design.startsOn(),
              List.of(new Cell(cell.name(), Set.copyOf(cell.regions()))),
              PlanGeo.others(design.regions(), cell));
    }
    CellLift found = known.get(level);
    if (found == null) {
      found = study.at(level).get(0);
      known.put(level, found);
    }
    return found;
  }

  private static SyntheticFigures figures(CellLift lift) {
    SyntheticControl control = lift.control();
    DifferenceInDifferences weaker = lift.weaker();
    return new SyntheticFigures(
        control.weights().entrySet().stream()
            .map(
                region ->
                    new SyntheticFigures.Weight(region.getKey(), TenDigits.of(region.getValue())))
            .toList(),
        TenDigits.of(control.l2()),
        TenDigits.of(control.scaledL2()),
        control.days().stream()
            .map(
                day ->
                    new SyntheticFigures.Day(
                        day.day(), TenDigits.of(day.actual()), TenDigits.of(day.synthetic())))
            .toList(),
        new SyntheticFigures.Weaker(
            new StudyMethod(
                weaker.method().name(), weaker.method().title(), weaker.method().source()),
            StudyFigure.of(weaker.effect(), weaker.interval()),
            TenDigits.of(weaker.pValue()),
            weaker.groups()));
  }
}
