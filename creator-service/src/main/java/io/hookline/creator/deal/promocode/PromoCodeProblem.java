package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a promo code, or a step of its life, is refused. */
enum PromoCodeProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such promo code")
  PROMO_CODE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand has issued this code before",
      constraint = "uq_promo_code_brand_reading")
  CODE_TAKEN,

  @Refusal(
      status = 409,
      title = "The brand has issued a code that looks the same",
      constraint = "pk_promo_code_look")
  CODE_LOOKS_LIKE_ANOTHER,

  @Refusal(status = 409, title = "Codes end with their partnership, and this one is over")
  PARTNERSHIP_OVER,

  @Refusal(status = 409, title = "The code can be used, so it cannot be opened again")
  PROMO_CODE_NOT_CLOSED,

  @Refusal(status = 409, title = "Only a code that can be used runs out")
  PROMO_CODE_NOT_ACTIVE,

  @Refusal(status = 409, title = "A withdrawn code does not change")
  PROMO_CODE_WITHDRAWN
}
