package io.hookline.attribution.collect.forward;

/** What happens to events that do not say whether the shopper consents. */
enum UnstatedConsent {
  /** They go on: the shop sends them only with consent, or needs none. */
  FORWARD,
  /** They stay: only what says that the shopper consents goes on. */
  WITHHOLD
}
