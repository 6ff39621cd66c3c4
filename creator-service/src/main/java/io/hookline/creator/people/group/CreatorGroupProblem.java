package io.hookline.creator.people.group;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a group of creators is refused. */
enum CreatorGroupProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such group of creators")
  CREATOR_GROUP_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A group of creators has this name",
      constraint = "uq_creator_group_name")
  CREATOR_GROUP_NAME_TAKEN
}
