package io.hookline.webhooks;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why something about a webhook is refused. */
public enum WebhookProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such webhook")
  WEBHOOK_NOT_FOUND,

  @Refusal(status = 404, title = "There is no such delivery")
  DELIVERY_NOT_FOUND,

  @Refusal(status = 409, title = "The webhook is disabled: enable it first")
  WEBHOOK_DISABLED,

  @Refusal(status = 409, title = "A test delivery cannot be repeated: make another test")
  DELIVERY_NOT_REPEATABLE,

  @Refusal(
      status = 409,
      title = "A test of the webhook has not ended yet",
      constraint = "uq_webhook_lane_test")
  WEBHOOK_TEST_PENDING,

  @Refusal(status = 409, title = "The brand has as many webhooks as it may have")
  TOO_MANY_WEBHOOKS,

  @Refusal(status = 422, title = "The address is not one that webhooks may be sent to")
  WEBHOOK_URL_REFUSED,

  @Refusal(status = 422, title = "This service has no such event type")
  EVENT_TYPE_UNKNOWN,

  @Refusal(status = 422, title = "The range holds more events than one replay may queue")
  REPLAY_TOO_LARGE,

  @Refusal(status = 503, title = "This installation has no key for the secrets of webhooks")
  WEBHOOKS_NOT_SET_UP
}
