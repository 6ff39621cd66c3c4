package io.hookline.content.measure.snapshot;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.problem.Problem;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What became of a reading.
 *
 * @param id of what was recorded, or stands there; null when it was refused
 * @param problem why it was refused, else null
 */
public record ReadingOutcome(Status status, UUID id, Problem problem) {

  /** What became of a reading. */
  public enum Status {
    RECORDED,
    /** The very same stands there. */
    UNCHANGED,
    /** Nothing of it was recorded. */
    REFUSED
  }

  /** Public for readings of other subjects. */
  public static ReadingOutcome recorded(UUID id) {
    return new ReadingOutcome(Status.RECORDED, id, null);
  }

  public static ReadingOutcome unchanged(UUID id) {
    return new ReadingOutcome(Status.UNCHANGED, id, null);
  }

  public static ReadingOutcome refused(Problem problem) {
    return new ReadingOutcome(Status.REFUSED, null, problem);
  }

  /**
   * Of a fact that never changes: the very same sent again changes nothing, another one in its
   * place would rewrite history.
   *
   * @param standing what stands in its place now, which is itself where it was recorded
   * @param same whether that says the same
   */
  public static ReadingOutcome of(
      UUID sent, UUID standing, boolean same, Supplier<Problem> otherwise) {
    return standing.equals(sent)
        ? recorded(sent)
        : same ? unchanged(standing) : refused(otherwise.get());
  }

  public boolean isRecorded() {
    return status == Status.RECORDED;
  }

  /**
   * This, unless nothing was recorded.
   *
   * @throws Problem why it was refused
   */
  public ReadingOutcome accepted() {
    if (status == Status.REFUSED) {
      throw problem;
    }
    return this;
  }

  /**
   * The answer to whoever sent one.
   *
   * @param collection its path below the present brand
   */
  public <V extends Versioned> RestResponse<V> answer(String collection, V view) {
    return Answers.recorded(isRecorded(), collection, view);
  }

  /** What became of the row of a file. */
  public RowOutcome of(Row<?> row) {
    return switch (status) {
      case RECORDED -> RowOutcome.applied(row, id);
      case UNCHANGED -> RowOutcome.unchanged(row, id);
      case REFUSED -> RowOutcome.failed(row, problem);
    };
  }
}
