package io.hookline.content.produce.post;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a post, or a step of its life, is refused. */
enum PostProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such post")
  POST_NOT_FOUND,

  @Refusal(status = 404, title = "The post's content has no such version")
  POST_VERSION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A post with this externalId exists",
      constraint = "uq_post_external_id")
  POST_EXISTS,

  @Refusal(status = 422, title = "The videos' ids were rounded, as spreadsheets do")
  POST_IDS_ROUNDED,

  @Refusal(status = 409, title = "A post is published once")
  POST_ALREADY_PUBLISHED,

  @Refusal(status = 409, title = "The post's state does not allow this")
  POST_STATE_FORBIDS,

  @Refusal(status = 409, title = "The post's present content was not approved")
  APPROVAL_MISSING,

  @Refusal(status = 409, title = "The post's content has changed since")
  POST_VERSION_STALE,

  @Refusal(status = 409, title = "A post is scheduled for an instant, and has none")
  POST_NOT_PLANNED,

  @Refusal(status = 409, title = "The plan of a published post does not change")
  POST_PLAN_CLOSED,

  @Refusal(status = 422, title = "The account is on another network than the post")
  POST_ACCOUNT_NETWORK,

  @Refusal(status = 409, title = "The post is being published, and stays as it is until that ends")
  POST_BEING_PUBLISHED,

  @Refusal(
      status = 409,
      title = "The brand has this video as another post",
      constraint = "uq_post_brand_network_id")
  POST_VIDEO_TAKEN,

  @Refusal(
      status = 409,
      title = "The brand has this address as another post",
      constraint = "uq_post_brand_network_url")
  POST_ADDRESS_TAKEN
}
