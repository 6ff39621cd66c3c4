package io.hookline.attribution.collect.health;

/** What automated campaigns need of a source; thresholds are settings. */
enum ReadinessRule {
  /** Purchases in seven days, by the days asked for. */
  VOLUME,
  /** Different standard events. */
  VARIETY,
  /** Share of purchases with a value. */
  VALUES,
  /** Share of events with an event_id. */
  DEDUPLICATION,
  /**
   * Share of purchases with an e-mail address, telephone number or external id, the best of them.
   */
  MATCHING,
  /** Share of events that were refused, at most. */
  REFUSALS
}
