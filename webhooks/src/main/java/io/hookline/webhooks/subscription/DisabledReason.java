package io.hookline.webhooks.subscription;

/** Why a subscription was disabled. */
enum DisabledReason {
  /** The end point answered 410: it does not want anything any more. */
  GONE,
  /** Nothing but failures for longer than is tried. */
  FAILING
}
