package io.hookline.attribution.collect.forward;

/** Whether events go on. */
enum ForwardingState {
  ACTIVE,
  /** Somebody wanted it so. Events wait. */
  PAUSED,
  /** TikTok takes nothing any more; the reason says why. Events wait for somebody to resume it. */
  STOPPED
}
