package io.hookline.creator.money.payee;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a payee, or a step of its account or tax data, is refused. */
enum PayeeProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such payee")
  PAYEE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "There is a payee for this creator",
      constraint = "uq_payee_creator")
  PAYEE_EXISTS,

  @Refusal(status = 409, title = "An erased payee does not change")
  PAYEE_ERASED,

  @Refusal(status = 409, title = "Accounts cannot be kept: no key for them is set")
  PAYEES_NOT_SET_UP,

  @Refusal(status = 422, title = "The account cannot be paid to")
  BANK_DETAILS_INVALID,

  @Refusal(status = 409, title = "No account waits for a second person")
  BANK_DETAILS_NOT_PROPOSED,

  @Refusal(status = 409, title = "Another account waits for a second person")
  BANK_DETAILS_ALREADY_PROPOSED,

  @Refusal(status = 409, title = "An account needs a second person")
  SECOND_PERSON_REQUIRED,

  @Refusal(status = 409, title = "Tax data that is provided or verified is not asked for")
  TAX_DATA_NOT_TO_REQUEST,

  @Refusal(status = 409, title = "Tax data that is provided or verified is not replaced")
  TAX_DATA_NOT_TO_PROVIDE,

  @Refusal(status = 409, title = "Only tax data that was provided is verified")
  TAX_DATA_NOT_TO_VERIFY,

  @Refusal(status = 409, title = "Only tax data that was provided is rejected")
  TAX_DATA_NOT_TO_REJECT,

  @Refusal(status = 409, title = "Only verified tax data expires")
  TAX_DATA_NOT_TO_EXPIRE
}
