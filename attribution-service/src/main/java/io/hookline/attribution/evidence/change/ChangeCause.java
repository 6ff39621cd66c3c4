package io.hookline.attribution.evidence.change;

/**
 * Why something else is known of an order than before. Windows and models are none: whoever works
 * something out under others begins anew.
 */
public enum ChangeCause {
  /** It was not known before. */
  NEW_ORDER,
  /** A further event of it told more, or something else. */
  EVENT,
  /** A touch of a link by who placed it, before it or named by it. */
  TOUCH,
  /** A visit of who placed it is there before it, or is not there any more. */
  VISIT,
  /** Who placed it turned out to be one with somebody else. */
  MERGE,
  /** Who placed it turned out to be several. */
  PARTING,
  /** Who placed it is known by another lasting key, too. */
  IDENTITY,
  /** Whether the customer was new is told, or follows, otherwise. */
  CUSTOMER,
  /** Some or all of it went back. */
  REFUND,
  /** A promo code that it names was issued, or its terms are others. */
  PROMO_CODE,
  /** The partnership of a creator who had its credit is another. */
  PARTNERSHIP,
  /** It was answered for, or answers are read in another way. */
  SURVEY,
  /** From where it came is known otherwise. */
  ORIGIN,
  /** Of all orders: the rules for channels are others. */
  CHANNEL_RULES,
  /** Of all orders: the kind of an ad by which some came, or were touched before, is another. */
  AD_KIND
}
