package io.hookline.creator.money.earning;

/** Why an earning is held. */
public enum HoldRule {
  /** The order's e-mail address or telephone number is the creator's own. */
  SELF_PURCHASE,
  /** Another creator of the brand has the same e-mail address, telephone number or bank account. */
  DUPLICATE_ACCOUNT,
  /** The order's e-mail address is a throw-away one. */
  DISPOSABLE_EMAIL,
  /** The shopper came from a site that the brand does not want sales from. */
  BANNED_REFERRER,
  /** The order came by a code that shows signs of having leaked. */
  CODE_LEAK,
  /** More of the creator's orders are given back than the brand puts up with. */
  REFUND_RATE,
  /** A bonus, of which orders are a part that are held, disputed or suspicious. */
  ORDERS_HELD,
  /** A person holds it. */
  MANUAL
}
