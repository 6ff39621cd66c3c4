package io.hookline.creator.deal.leak;

/** What tells that a code may have leaked. */
public enum LeakKind {
  /** Nearly all who use it never touched a link of its creator. */
  UNTOUCHED,
  /** It is used far more often than on its other days. */
  SPIKE,
  /** Somebody came with it from a coupon site. */
  COUPON_SITE,
  /** The shop accepts it more often than was agreed. */
  OVER_LIMIT
}
