package io.hookline.creator.deal.spark;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of an authorization's life: from which status each is taken, and where it leads. */
enum SparkStep {
  /** An ad begins to run with it. */
  USE(SparkStatus.IN_USE, SparkStatus.NOT_USED),
  /** No ad runs with it any more. */
  RELEASE(SparkStatus.NOT_USED, SparkStatus.IN_USE),
  /** Its days are over. */
  EXPIRE(SparkStatus.EXPIRED, SparkStatus.NOT_USED, SparkStatus.IN_USE),
  DELETE(SparkStatus.DELETED, SparkStatus.NOT_USED);

  private final SparkStatus to;
  private final Set<SparkStatus> from;

  SparkStep(SparkStatus to, SparkStatus first, SparkStatus... more) {
    this.to = to;
    this.from = EnumSet.of(first, more);
  }

  /**
   * Where the step leads from the status.
   *
   * @throws Problem the code that tells of the status: SPARK_CODE_NOT_USED, SPARK_CODE_IN_USE,
   *     SPARK_CODE_EXPIRED or SPARK_CODE_DELETED
   */
  SparkStatus take(SparkStatus status) {
    if (!from.contains(status)) {
      throw new Problem(SparkProblem.of(status), "It is " + status + ".");
    }
    return to;
  }
}
