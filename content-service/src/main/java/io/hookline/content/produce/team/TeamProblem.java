package io.hookline.content.produce.team;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a team member is refused. */
enum TeamProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such team member")
  TEAM_MEMBER_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The person is a member of the team",
      constraint = "uq_team_member_person")
  TEAM_MEMBER_TAKEN
}
