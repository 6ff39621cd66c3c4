package io.hookline.attribution.credit.path;

/** What a row of common paths is about, in the order in which lists show them. */
enum PathOf {
  /** One path. */
  PATH,
  /** All paths together that are not among the top. */
  REST,
  /** Conversions without any eligible touch. */
  NO_EVIDENCE
}
