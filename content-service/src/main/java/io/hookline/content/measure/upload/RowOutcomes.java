package io.hookline.content.measure.upload;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what becomes of rows, and why some are refused. */
final class RowOutcomes {

  private final List<UnderstoodFile.Fault> faults = new ArrayList<>();
  private AppliedRows rows = AppliedRows.NONE;

  /**
   * @param readings one for each row, in their order
   * @param outcomes one for each reading; not asked for none
   */
  <R> void take(
      List<StagedRow> taken, List<R> readings, Function<List<R>, List<ReadingOutcome>> outcomes) {
    if (taken.isEmpty()) {
      return;
    }
    List<ReadingOutcome> became = outcomes.apply(readings);
    for (int i = 0; i < taken.size(); i++) {
      if (became.get(i).problem() != null) {
        faults.add(fault(taken.get(i), became.get(i).problem()));
      }
    }
    rows = rows.plus(AppliedRows.of(became));
  }

  /** Of videos that no post is; returns those that may wait for one. */
  List<StagedRow> takeOfNone(List<StagedRow> taken, Snapshots snapshots) {
    List<StagedRow> good = new ArrayList<>(taken.size());
    for (StagedRow row : taken) {
      Optional<Problem> refusal = row.refusal(snapshots);
      refusal.map(problem -> fault(row, problem)).ifPresentOrElse(faults::add, () -> good.add(row));
    }
    rows = rows.plus(new AppliedRows(0, 0, good.size(), taken.size() - good.size()));
    return good;
  }

  private static UnderstoodFile.Fault fault(StagedRow row, Problem problem) {
    List<Violation> violations = problem.violations();
    return new UnderstoodFile.Fault(
        row.table(),
        row.line(),
        violations.isEmpty() ? null : violations.get(0).field(),
        problem.code().name(),
        violations.isEmpty() ? problem.getMessage() : violations.get(0).message());
  }

  AppliedRows rows() {
    return rows;
  }

  List<UnderstoodFile.Fault> faults() {
    return faults;
  }
}
