package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a rate card is refused. */
enum RateCardProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such rate card")
  RATE_CARD_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Somebody else added a version just now",
      constraint = "uq_rate_card_version")
  RATE_CARD_VERSION_TAKEN,

  @Refusal(status = 422, title = "The prices are not in the brand's currency")
  RATE_CARD_CURRENCY_DIFFERS,

  @Refusal(status = 404, title = "There is no such derivation")
  RATE_CARD_DERIVATION_NOT_FOUND,

  @Refusal(status = 422, title = "The card is not what was derived")
  RATE_CARD_DERIVATION_DIFFERS,

  @Refusal(status = 422, title = "The sample is too small to derive a price")
  RATE_CARD_SAMPLE_TOO_SMALL
}
