package io.hookline.attribution.evidence.refund;

/** Who told a refund; what was told here goes before what events say. */
enum RefundSource {
  API,
  IMPORT,
  EVENT
}
