package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a promo code is refused. */
enum PromoCodeProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such promo code")
  PROMO_CODE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand has issued this code before",
      constraint = "uq_promo_code_brand_code")
  CODE_TAKEN
}
