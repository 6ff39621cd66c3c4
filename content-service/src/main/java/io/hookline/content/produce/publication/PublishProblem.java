package io.hookline.content.produce.publication;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a step of an attempt to publish is refused. */
enum PublishProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such publish attempt")
  PUBLISH_ATTEMPT_NOT_FOUND,

  @Refusal(status = 409, title = "Another try holds the publish attempt")
  PUBLISH_ATTEMPT_CLAIMED,

  @Refusal(status = 409, title = "The post is published already")
  PUBLISH_ATTEMPT_CONFIRMED,

  @Refusal(status = 409, title = "The publish attempt has failed")
  PUBLISH_ATTEMPT_FAILED,

  @Refusal(status = 409, title = "The post's content has changed since the publish attempt began")
  PUBLISH_ATTEMPT_OUTDATED,

  @Refusal(status = 409, title = "The platform has been given the post too often")
  PUBLISH_HANDLES_EXHAUSTED,

  @Refusal(
      status = 409,
      title = "The platform has another version of the post, and what became of it is unknown")
  PUBLISH_OUTCOME_UNKNOWN,

  @Refusal(
      status = 409,
      title = "The post is out as another video",
      constraint = "uq_publish_attempt_confirmed")
  PUBLISHED_AS_ANOTHER_VIDEO,

  @Refusal(status = 422, title = "The platform's interim handle is not the id of the video")
  PUBLISH_HANDLE_IS_NO_ID
}
