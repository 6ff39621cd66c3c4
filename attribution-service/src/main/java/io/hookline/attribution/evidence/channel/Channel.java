package io.hookline.attribution.evidence.channel;

import java.util.Arrays;

/** The usual channels; a brand may have further ones. */
enum Channel {
  TIKTOK_SPARK,
  TIKTOK_IN_FEED,
  TIKTOK_TOPVIEW,
  TIKTOK_SEARCH,
  TIKTOK_SMART_PLUS,
  TIKTOK_CATALOG,
  TIKTOK_SHOP_ADS,
  TIKTOK_LIVE_ADS,
  /** An ad of TikTok of another kind, or of one that nothing tells. */
  TIKTOK_ADS,
  /** TikTok Shop without an ad. */
  TIKTOK_SHOP,
  /** By the link of a profile. */
  ORGANIC_PROFILE,
  /** By a post, or what stands below one. */
  ORGANIC_POST,
  /** From TikTok, and nothing says from where. */
  ORGANIC_TIKTOK,
  /** The shopper says it was TikTok; no visit shows it. */
  TIKTOK_BY_ANSWER,
  CREATOR,
  UGC,
  AFFILIATE,
  EMAIL,
  MESSAGE,
  AI_ASSISTANT,
  PAID_SEARCH_BRAND,
  PAID_SEARCH_GENERIC,
  PAID_SEARCH,
  PAID_SHOPPING,
  PAID_SOCIAL,
  PAID_VIDEO,
  DISPLAY,
  PAID_OTHER,
  ORGANIC_SEARCH_BRAND,
  ORGANIC_SEARCH,
  ORGANIC_SHOPPING,
  ORGANIC_SOCIAL,
  ORGANIC_VIDEO,
  WORD_OF_MOUTH,
  QR,
  PRINT,
  STORE,
  REFERRAL,
  /** A visit without any tag and any page before. */
  DIRECT,
  /** Programs that look ahead or read for an index. */
  NOT_A_PERSON,
  /** No rule fits. */
  UNASSIGNED;

  static final String FORM = "[A-Z][A-Z0-9_]{1,39}";

  static boolean isUsual(String key) {
    return Arrays.stream(values()).anyMatch(channel -> channel.name().equals(key));
  }
}
