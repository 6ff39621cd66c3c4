package io.hookline.attribution.collect.ingest;

/** What became of an event on its way to TikTok. */
public enum ForwardedState {
  /** It waits for its turn, or for its next try. */
  QUEUED,
  /** TikTok has taken it. */
  FORWARDED,
  /** TikTok has refused it; it can be sent again. */
  DEAD,
  /** It was not sent; the reason says why. */
  SKIPPED
}
