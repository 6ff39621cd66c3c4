package io.hookline.attribution.collect.shop;

/** Which of its two names an order goes by, in all that else tells of it. */
enum OrderIds {
  /** The number of the database, which pixels send: 5001234567890. */
  ID,
  /** The number that the customer reads: 1001. */
  NUMBER
}
