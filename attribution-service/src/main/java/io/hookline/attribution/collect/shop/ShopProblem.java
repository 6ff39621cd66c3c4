package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a shop, or what is sent in its name, is refused. */
enum ShopProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such shop")
  SHOP_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another shop tells by this event source",
      constraint = "uq_shop_event_source")
  EVENT_SOURCE_TAKEN,

  @Refusal(status = 409, title = "A shop tells by a source of the kind SHOP")
  EVENT_SOURCE_OF_ANOTHER_KIND,

  @Refusal(status = 409, title = "A shop has five secrets at most at a time")
  TOO_MANY_SECRETS,

  @Refusal(status = 401, title = "The signature is not of this shop")
  SIGNATURE_REFUSED
}
