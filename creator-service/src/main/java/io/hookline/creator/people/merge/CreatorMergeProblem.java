package io.hookline.creator.people.merge;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a merge, or a parting, is refused. */
enum CreatorMergeProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such merge")
  CREATOR_MERGE_NOT_FOUND,

  @Refusal(status = 409, title = "They were parted again")
  CREATOR_MERGE_PARTED
}
