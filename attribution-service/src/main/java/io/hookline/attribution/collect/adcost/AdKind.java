package io.hookline.attribution.collect.adcost;

/** What kind of ad it is. */
public enum AdKind {
  /** A post of the brand or of a creator that is shown as an ad, with its likes and comments. */
  SPARK,
  IN_FEED,
  TOPVIEW,
  SEARCH,
  SMART_PLUS,
  CATALOG,
  SHOP,
  HASHTAG_CHALLENGE,
  BRAND_TAKEOVER,
  LIVE,
  OTHER
}
