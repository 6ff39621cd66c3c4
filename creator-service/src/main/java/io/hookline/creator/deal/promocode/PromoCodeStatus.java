package io.hookline.creator.deal.promocode;

/** Where a promo code stands; every change of it is a {@link PromoCodeStep}. */
public enum PromoCodeStatus {
  ACTIVE,
  /** Used as often as it may be. */
  EXHAUSTED,
  /** Its validity is over. */
  EXPIRED,
  /** Somebody took it back, for good. */
  WITHDRAWN
}
