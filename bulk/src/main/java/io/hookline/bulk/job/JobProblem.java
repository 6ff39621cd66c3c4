package io.hookline.bulk.job;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a question about a job is refused, or why a job failed. */
enum JobProblem implements ProblemCode {
  JOB_NOT_FOUND(404, "There is no such job"),
  JOB_FINISHED(409, "The job has ended"),
  JOB_NOT_CANCELLABLE(409, "A job of this kind goes on to its end");

  private final int status;
  private final String title;

  JobProblem(int status, String title) {
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

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
