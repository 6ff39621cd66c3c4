package io.hookline.creator.door;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a link to the creator's own door, or something at it, is refused. */
public enum DoorProblem implements ProblemCode {
  @Refusal(status = 404, title = "The creator has no such link")
  DOOR_LINK_NOT_FOUND,

  @Refusal(status = 409, title = "The link was revoked")
  DOOR_LINK_REVOKED,

  @Refusal(status = 404, title = "This link leads nowhere")
  DOOR_LINK_UNKNOWN,

  @Refusal(status = 404, title = "There is nothing of yours under this id")
  DOOR_NOTHING_THERE,

  @Refusal(status = 409, title = "The brand takes no more work from you")
  DOOR_TAKES_NO_WORK
}
