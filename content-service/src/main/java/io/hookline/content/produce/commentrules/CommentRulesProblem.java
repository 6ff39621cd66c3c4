package io.hookline.content.produce.commentrules;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why rules of comments are not there. */
enum CommentRulesProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such version of the rules")
  COMMENT_RULES_NOT_FOUND
}
