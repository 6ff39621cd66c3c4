package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is compared with whom, over which days.
 *
 * @param start how many days lie before the study
 * @param controls untreated regions
 */
record GeoDesign(DailyByRegion days, int start, List<String> controls) {

  private static final int FEWEST_CONTROLS = 2;

  static GeoDesign of(
      DailyByRegion days, LocalDate starts, List<Cell> cells, Set<String> excluded) {
    Set<String> taken = new HashSet<>(excluded);
    for (Cell cell : cells) {
      if (cell.regions().isEmpty()) {
        throw new Refused(Refusal.EMPTY_ARM, cell.name() + " has no regions.");
      }
      cell.regions().forEach(region -> take(region, days, taken));
    }
    List<String> controls =
        days.regions().stream().filter(region -> !taken.contains(region)).toList();
    if (controls.size() < FEWEST_CONTROLS) {
      throw new Refused(
          Refusal.TOO_FEW_CONTROLS, "At least two regions have to be left untreated.");
    }
    int start = Math.toIntExact(ChronoUnit.DAYS.between(days.from(), starts));
    if (start < days.days() - start || start >= days.days()) {
      throw new Refused(
          Refusal.TOO_FEW_DAYS,
          "There have to be at least as many days before the study as in it.");
    }
    return new GeoDesign(days, start, controls);
  }

  /** The lowest p that runs of days can have is 1 / days. */
  void requireDaysFor(ConfidenceLevel level) {
    if (1.0 / days.days() >= level.alpha()) {
      throw new Refused(
          Refusal.TOO_FEW_DAYS,
          days.days() + " days cannot show anything at a level of " + level.value() + ".");
    }
  }

  int length() {
    return days.days() - start;
  }

  private static void take(String region, DailyByRegion days, Set<String> taken) {
    if (!days.regions().contains(region)) {
      throw new Refused(Refusal.WRONG_REGION, "There are no days of " + region + ".");
    }
    if (!taken.add(region)) {
      throw new Refused(
          Refusal.WRONG_REGION, region + " is in two cells, or in a cell and excluded.");
    }
  }
}
