package io.hookline.content.produce.account;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an account is refused. */
enum AccountProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such account")
  ACCOUNT_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand has this account already",
      constraint = "uq_account_brand_network_handle")
  ACCOUNT_TAKEN,

  @Refusal(status = 409, title = "The account is of another creator")
  ACCOUNT_OF_ANOTHER_CREATOR
}
