package io.hookline.attribution.collect.shop;

/** What became of a delivery. */
enum DeliveryOutcome {
  /** Events were made of it. */
  TAKEN,
  /** It says nothing that was not known. */
  UNCHANGED,
  /** The platform had sent this very delivery before. */
  REPEATED,
  /** Of an order that the shop marks as a test: no figure. */
  TEST,
  /** Of an order that nobody has placed yet: it is not paid, or a draft. */
  NOT_PLACED,
  /** About something that no figure is made of. */
  NOT_USED,
  /** Of another shop of the same app, or of a copy of this one. */
  OTHER_SHOP,
  /** Its signature is good, but it cannot be understood; the reason says which part. */
  UNREADABLE,
  /** An event that was made of it was refused; see the receipts of this request. */
  REFUSED,
  /** The shop's event source takes nothing any more. */
  NOT_CONNECTED
}
