package io.hookline.content.produce.post;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a post, or a step of its life, is refused. */
enum PostProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such post")
  POST_NOT_FOUND,

  @Refusal(status = 409, title = "A post is published once")
  POST_ALREADY_PUBLISHED,

  @Refusal(status = 409, title = "The plan of a published post does not change")
  POST_PLAN_CLOSED,

  @Refusal(status = 422, title = "The account is on another network than the post")
  POST_ACCOUNT_NETWORK
}
