package io.hookline.bulk.job;

import io.hookline.kit.problem.Problem;

/** Ends a job as FAILED; the transaction that it is thrown in is rolled back. */
public final class JobRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public JobRefused(Problem problem) {
    super(problem);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
