package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param id of what the row made or found; null when it failed
 * @param problem why it failed, else null
 */
public record RowOutcome(long line, Status status, UUID id, Problem problem) {

  /** What became of a row. */
  public enum Status {
    /** Took effect. */
    APPLIED,
    /** Was here before; nothing was changed. */
    UNCHANGED,
    /** Was refused. */
    FAILED,
    /** Was good, but another row of an atomic import was not. */
    NOT_APPLIED
  }

  public static RowOutcome applied(Row<?> row, UUID id) {
    return new RowOutcome(row.line(), Status.APPLIED, id, null);
  }

  public static RowOutcome unchanged(Row<?> row, UUID id) {
    return new RowOutcome(row.line(), Status.UNCHANGED, id, null);
  }

  public static RowOutcome failed(Row<?> row, Problem problem) {
    return failed(row.line(), problem);
  }

  static RowOutcome passedOver(long line) {
    return new RowOutcome(line, Status.UNCHANGED, null, null);
  }

  static RowOutcome failed(long line, Problem problem) {
    return new RowOutcome(line, Status.FAILED, null, problem);
  }

  boolean isFailed() {
    return status == Status.FAILED;
  }

  RowOutcome undone() {
    return isFailed() ? this : new RowOutcome(line, Status.NOT_APPLIED, null, null);
  }
}
