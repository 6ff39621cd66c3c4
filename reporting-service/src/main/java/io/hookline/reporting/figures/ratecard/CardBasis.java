package io.hookline.reporting.figures.ratecard;

/** Where a card's prices come from. */
public enum CardBasis {
  /** Nobody has agreed on them: what every brand begins with. */
  DEFAULT,
  /** Somebody entered them. */
  MANUAL,
  /** At least one was worked out from what the brand paid for advertising. */
  DERIVED
}
