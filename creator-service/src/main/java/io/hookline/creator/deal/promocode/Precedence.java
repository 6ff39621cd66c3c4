package io.hookline.creator.deal.promocode;

/** Who is credited with an order that came by one creator's link and names another's code. */
enum Precedence {
  /** Whose link it was. */
  LINK,
  /** Whose code it is. */
  CODE
}
