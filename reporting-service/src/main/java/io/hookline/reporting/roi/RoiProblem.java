package io.hookline.reporting.roi;

import io.hookline.kit.problem.ProblemCode;

/** Why there is no score to show. */
enum RoiProblem implements ProblemCode {
  CREATOR_NOT_FOUND(404, "There is no such creator");

  private final int status;
  private final String title;

  RoiProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
