package io.hookline.bulk.imports;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Applies rows in the present transaction so that a refused row costs no other its place: first all
 * of them together; where that fails, each half for itself, down to the row that is to blame.
 */
@Singleton
class ApplyRows {

  private static final Logger LOG = Logger.getLogger(ApplyRows.class);

  private final Jdbi jdbi;
  private final RowForm form;
  private final KnownProblems problems;

  ApplyRows(Jdbi jdbi, RowForm form, KnownProblems problems) {
    this.jdbi = jdbi;
    this.form = form;
    this.problems = problems;
  }

  /** An outcome for each row, in their order. */
  <T> List<RowOutcome> apply(
      ImportKind<T> kind, List<String> targets, List<RawRow> rows, Instant sentAt) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<T>> good = new ArrayList<>(rows.size());
    for (RawRow row : rows) {
      try {
        if (form.isNone(row, kind, targets)) {
          outcomes.add(RowOutcome.passedOver(row.line()));
        } else {
          good.add(form.of(row, kind, targets, sentAt));
        }
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row.line(), refused));
      }
    }
    if (!good.isEmpty()) {
      outcomes.addAll(together(kind, good));
    }
    outcomes.sort(Comparator.comparingLong(RowOutcome::line));
    return outcomes;
  }

  /** Takes back what was done since the savepoint of this name. */
  void undo(String savepoint) {
    execute("rollback to savepoint " + savepoint);
  }

  void mark(String savepoint) {
    execute("savepoint " + savepoint);
  }

  private <T> List<RowOutcome> together(ImportKind<T> kind, List<Row<T>> rows) {
    mark("import_rows");
    try {
      List<RowOutcome> outcomes = kind.apply(rows);
      if (outcomes.size() != rows.size()) {
        throw new IllegalStateException(
            kind.name() + " told of " + outcomes.size() + " rows out of " + rows.size());
      }
      execute("release savepoint import_rows");
      return outcomes;
    } catch (RuntimeException failure) {
      // On a broken connection this fails as well, and the whole piece is done again.
      undo("import_rows");
      execute("release savepoint import_rows");
      return apart(kind, rows, failure);
    }
  }

  private <T> List<RowOutcome> apart(
      ImportKind<T> kind, List<Row<T>> rows, RuntimeException failure) {
    Optional<Problem> known = problems.find(failure);
    if (known.map(ApplyRows::isNotTheRowsFault).orElse(false)) {
      throw failure;
    }
    if (rows.size() == 1) {
      Row<T> row = rows.get(0);
      if (known.isEmpty()) {
        LOG.errorf(failure, "%s, line %d failed", kind.name(), row.line());
      }
      return List.of(RowOutcome.failed(row, known.orElseGet(ApplyRows::unforeseen)));
    }
    int half = rows.size() / 2;
    List<RowOutcome> outcomes = new ArrayList<>(together(kind, rows.subList(0, half)));
    outcomes.addAll(together(kind, rows.subList(half, rows.size())));
    return outcomes;
  }

  /** Out of reach, or in the way of another transaction: may well pass the next time. */
  private static boolean isNotTheRowsFault(Problem problem) {
    return problem.code().status() >= 500 || problem.code() == CommonProblem.CONFLICT;
  }

  private static Problem unforeseen() {
    return new Problem(
        CommonProblem.INTERNAL_ERROR, "This row cannot be applied; the operator's log says why.");
  }

  private void execute(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }
}
