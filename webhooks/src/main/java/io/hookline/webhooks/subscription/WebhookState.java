package io.hookline.webhooks.subscription;

/** Whether a subscription gets anything. */
enum WebhookState {
  ACTIVE,
  /** Nothing is queued or sent; what waits goes on waiting. */
  DISABLED
}
