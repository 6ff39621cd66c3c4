package io.hookline.content.produce.commitment;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a commitment, or what is said of it, is refused. */
enum CommitmentProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such commitment")
  COMMITMENT_NOT_FOUND,

  @Refusal(status = 409, title = "There is a commitment for these posts and days")
  COMMITMENT_OVERLAPS,

  @Refusal(status = 409, title = "The commitment is over")
  COMMITMENT_OVER,

  @Refusal(status = 404, title = "There is no such missed week")
  MISSED_WEEK_NOT_FOUND,

  @Refusal(status = 409, title = "The commitment was not missed in this week")
  WEEK_NOT_MISSED,

  @Refusal(
      status = 409,
      title = "The reason for this week is recorded",
      constraint = "uq_missed_week")
  MISSED_WEEK_EXPLAINED
}
