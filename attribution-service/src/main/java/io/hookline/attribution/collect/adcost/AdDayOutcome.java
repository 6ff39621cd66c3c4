package io.hookline.attribution.collect.adcost;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import java.util.UUID;

/**
 * What became of a reading.
 *
 * @param id of the ad's day; null when it was refused
 * @param problem why it was refused, else null
 */
public record AdDayOutcome(boolean isRecorded, UUID id, Problem problem) {

  static AdDayOutcome recorded(UUID id) {
    return new AdDayOutcome(true, id, null);
  }

  /** The same figures were told before. */
  static AdDayOutcome unchanged(UUID id) {
    return new AdDayOutcome(false, id, null);
  }

  static AdDayOutcome refused(Problem problem) {
    return new AdDayOutcome(false, null, problem);
  }

  /**
   * This, unless nothing was recorded.
   *
   * @throws Problem why it was refused
   */
  AdDayOutcome accepted() {
    if (problem != null) {
      throw problem;
    }
    return this;
  }

  RowOutcome of(Row<?> row) {
    if (problem != null) {
      return RowOutcome.failed(row, problem);
    }
    return isRecorded ? RowOutcome.applied(row, id) : RowOutcome.unchanged(row, id);
  }
}
