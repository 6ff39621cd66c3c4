package io.hookline.bulk.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * A kind of work that is done as jobs: a bean per kind. The kit gives it turns; see {@link Jobs}
 * for how a job comes into being.
 */
public interface JobKind {

  /** Stable: jobs of this name wait in the database. */
  String name();

  /**
   * Does one piece. Runs in a transaction of the job's brand; what the piece writes and how far the
   * job is are committed together, so that each piece takes effect exactly once, whatever dies. A
   * piece should take seconds: progress, cancellation and the readers of the change feed wait for
   * it. No HTTP call belongs in here.
   *
   * @throws JobRefused to end the job as FAILED, with nothing of this piece kept
   * @throws RuntimeException to have the piece rolled back and tried again, a few times with
   *     growing pauses; then the job is FAILED
   */
  Step next(JobRun run);

  /** How long one piece of a job with these parameters may take before it is rolled back. */
  default Duration longestStep(JsonNode parameters) {
    return Duration.ofMinutes(5);
  }

  /** Whether people may stop such a job on its way. */
  default boolean isCancellable() {
    return true;
  }

  /** Tidies up in the transaction that ends the job, however it ended. */
  default void ended(JobRun run) {}
}
