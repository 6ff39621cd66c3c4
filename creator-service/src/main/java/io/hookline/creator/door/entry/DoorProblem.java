package io.hookline.creator.door.entry;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a link to the creator's own door is refused. */
enum DoorProblem implements ProblemCode {
  @Refusal(status = 404, title = "The creator has no such link")
  DOOR_LINK_NOT_FOUND,

  @Refusal(status = 409, title = "The link was revoked")
  DOOR_LINK_REVOKED,

  @Refusal(status = 404, title = "This link leads nowhere")
  DOOR_LINK_UNKNOWN
}
