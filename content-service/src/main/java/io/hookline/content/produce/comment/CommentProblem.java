package io.hookline.content.produce.comment;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a comment, or what is to be done with it, is refused. */
enum CommentProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such comment")
  COMMENT_NOT_FOUND,

  @Refusal(status = 409, title = "The comment is recorded under another post")
  COMMENT_OF_ANOTHER_POST,

  @Refusal(status = 409, title = "The comment is recorded already")
  COMMENT_EXISTS,

  @Refusal(status = 422, title = "The ids were rounded, as spreadsheets do with long numbers")
  COMMENT_IDS_ROUNDED,

  @Refusal(status = 404, title = "The comment has no such answer")
  COMMENT_ANSWER_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The post is recorded as an answer to this comment already",
      constraint = "uq_comment_answer_post")
  COMMENT_ANSWERED_BY_POST
}
