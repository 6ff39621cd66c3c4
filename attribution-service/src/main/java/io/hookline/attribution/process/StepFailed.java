package io.hookline.attribution.process;

import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.process.aside.AsideStep;
import java.util.Map;
import java.util.UUID;

/** A step that failed after it had begun; its transaction is gone. */
final class StepFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Positions start;
  private final transient Map<UUID, ChangeCause> due;
  private final AsideStep at;

  /**
   * @param start where it began to read
   * @param due orders that were to be decided again
   */
  StepFailed(Positions start, Map<UUID, ChangeCause> due, AsideStep at, RuntimeException cause) {
    super("It was to " + at, cause);
    this.start = start;
    this.due = Map.copyOf(due);
    this.at = at;
  }

  Positions start() {
    return start;
  }

  Map<UUID, ChangeCause> due() {
    return due;
  }

  AsideStep at() {
    return at;
  }
}
