package io.hookline.attribution.collect.visitor;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a rule for visitors is refused. */
enum VisitorRuleProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such rule for visitors")
  VISITOR_RULE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand has a rule for this",
      constraint = "uq_visitor_rule_value")
  VISITOR_RULE_KNOWN,

  @Refusal(status = 409, title = "A withdrawn rule does not change")
  VISITOR_RULE_WITHDRAWN
}
