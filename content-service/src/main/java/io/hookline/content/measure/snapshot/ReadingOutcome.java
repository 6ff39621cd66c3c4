package io.hookline.content.measure.snapshot;

import io.hookline.kit.problem.Problem;
import java.util.UUID;

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
}
