package io.hookline.reporting.figures.benchmark;

/** Why a benchmark is not held against a figure. */
enum Misfit {
  DENOMINATOR_UNSTATED,
  DENOMINATOR_DIFFERS,
  NETWORK_DIFFERS,
  AD_KIND_DIFFERS,
  CURRENCY_DIFFERS,
  SIZE_CLASS_UNKNOWN,
  SIZE_CLASS_DIFFERS
}
