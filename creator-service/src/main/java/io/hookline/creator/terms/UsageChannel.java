package io.hookline.creator.terms;

/** Where a brand may use a creator's video. */
public enum UsageChannel {
  ORGANIC_SOCIAL,
  PAID_SOCIAL,
  WEBSITE,
  SHOP,
  EMAIL,
  PRINT,
  OUT_OF_HOME,
  TELEVISION
}
