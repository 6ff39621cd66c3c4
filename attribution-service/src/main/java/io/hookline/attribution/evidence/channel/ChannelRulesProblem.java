package io.hookline.attribution.evidence.channel;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why rules of channels are refused, or not there. */
enum ChannelRulesProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such version of the rules")
  CHANNEL_RULES_NOT_FOUND,

  @Refusal(status = 422, title = "A rule can never decide")
  CHANNEL_RULE_UNREACHABLE
}
