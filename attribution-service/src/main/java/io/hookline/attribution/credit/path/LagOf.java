package io.hookline.attribution.credit.path;

/** What a row of lags is about, in the order in which lists show them. */
enum LagOf {
  /** One unit, such as one channel. */
  UNIT,
  /** Touches that have none, as a visit from a search has no creator. */
  NO_UNIT,
  /** Conversions that a promo code or an answer alone explains: nobody knows since when. */
  NO_INSTANT,
  /** Conversions without any eligible touch. */
  NO_EVIDENCE
}
