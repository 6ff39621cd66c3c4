package io.hookline.webhooks;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why something about a webhook is refused. */
enum WebhookProblem implements ProblemCode {
  WEBHOOK_NOT_FOUND(404, "There is no such webhook"),
  DELIVERY_NOT_FOUND(404, "There is no such delivery"),
  WEBHOOK_DISABLED(409, "The webhook is disabled: enable it first"),
  DELIVERY_NOT_REPEATABLE(409, "A test delivery cannot be repeated: make another test"),
  WEBHOOK_TEST_PENDING(409, "A test of the webhook has not ended yet", "uq_webhook_lane_test"),
  TOO_MANY_WEBHOOKS(409, "The brand has as many webhooks as it may have"),
  WEBHOOK_URL_REFUSED(422, "The address is not one that webhooks may be sent to"),
  EVENT_TYPE_UNKNOWN(422, "This service has no such event type"),
  REPLAY_TOO_LARGE(422, "The range holds more events than one replay may queue"),
  WEBHOOKS_NOT_SET_UP(503, "This installation has no key for the secrets of webhooks");

  private final int status;
  private final String title;
  private final String constraint;

  WebhookProblem(int status, String title) {
    this(status, title, null);
  }

  WebhookProblem(int status, String title, String constraint) {
    this.status = status;
    this.title = title;
    this.constraint = constraint;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String constraint() {
    return constraint;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
