package io.hookline.bulk.job;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a question about a job is refused, or why a job failed. */
enum JobProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such job")
  JOB_NOT_FOUND,

  @Refusal(status = 409, title = "The job has ended")
  JOB_FINISHED,

  @Refusal(status = 409, title = "A job of this kind goes on to its end")
  JOB_NOT_CANCELLABLE
}
