package io.hookline.creator.money.risk;

/** What a person decides of an earning that is held. */
enum ReviewDecision {
  RELEASE,
  VOID
}
