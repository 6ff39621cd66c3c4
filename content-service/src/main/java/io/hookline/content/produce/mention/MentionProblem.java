package io.hookline.content.produce.mention;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a mention is refused. */
enum MentionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such mention")
  MENTION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "This post of the network is recorded as a mention already",
      constraint = "uq_mention_network_post")
  MENTION_EXISTS,

  @Refusal(status = 409, title = "The author of this mention was erased; only its figures are left")
  MENTION_ERASED
}
