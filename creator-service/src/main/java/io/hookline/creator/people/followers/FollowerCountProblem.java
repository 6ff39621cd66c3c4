package io.hookline.creator.people.followers;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a count of followers is refused. */
enum FollowerCountProblem implements ProblemCode {
  @Refusal(
      status = 409,
      title = "Another count of this account, instant and source was collected at the same time")
  FOLLOWER_COUNT_CONTRADICTS
}
