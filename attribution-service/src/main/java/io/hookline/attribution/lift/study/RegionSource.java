package io.hookline.attribution.lift.study;

/** Where the daily figures of regions come from. */
public enum RegionSource {
  /** Files of day, region and value. */
  TOLD,
  /** The brand's orders, by the country of their shopper. */
  ORDERS_BY_COUNTRY,
  /** The brand's orders, by the place in which they were placed. */
  ORDERS_BY_PLACE
}
