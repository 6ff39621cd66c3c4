package io.hookline.attribution.evidence.conversion;

/** Who says whether a customer is new: the shop, or the orders that are known of the person. */
enum CustomerBy {
  SHOP,
  ORDERS
}
