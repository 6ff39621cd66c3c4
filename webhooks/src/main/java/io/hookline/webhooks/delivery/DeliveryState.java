package io.hookline.webhooks.delivery;

/** What became of a delivery. */
enum DeliveryState {
  /** Waits for its turn, for its next try, or for the subscription to be enabled. */
  PENDING,
  /** The end point answered 2xx. */
  DELIVERED,
  /** Given up, after all tries; later events of the same resource went on. */
  FAILED
}
