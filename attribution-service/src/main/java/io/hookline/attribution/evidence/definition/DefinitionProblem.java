package io.hookline.attribution.evidence.definition;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a definition of conversions is refused, or not there. */
enum DefinitionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such definition")
  CONVERSION_DEFINITION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another definition has this name",
      constraint = "uq_conversion_definition_name")
  DEFINITION_NAME_TAKEN,

  @Refusal(status = 422, title = "It would change what was counted in the past")
  DEFINITION_REWRITES_HISTORY,

  @Refusal(status = 422, title = "There is too much to count in one answer")
  COUNT_TOO_LARGE,

  @Refusal(status = 422, title = "Only orders have a channel")
  CHANNELS_ARE_OF_ORDERS,

  @Refusal(status = 422, title = "The primary definition counts orders")
  PRIMARY_COUNTS_ORDERS
}
