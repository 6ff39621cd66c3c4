package io.hookline.creator.money.rate;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a rate is refused or cannot be told. */
enum ExchangeRateProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such exchange rate")
  EXCHANGE_RATE_NOT_FOUND,

  @Refusal(status = 404, title = "No rate of that day or shortly before it is known")
  EXCHANGE_RATE_UNKNOWN
}
