package io.hookline.attribution.conversion;

/** Who says whether a customer is new: the shop, or the orders that are known of the person. */
enum CustomerBy {
  SHOP,
  ORDERS
}
