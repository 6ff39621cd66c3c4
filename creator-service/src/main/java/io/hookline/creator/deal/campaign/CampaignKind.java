package io.hookline.creator.deal.campaign;

/** By what means a campaign works. */
enum CampaignKind {
  IN_FEED,
  TOPVIEW,
  SPARK,
  SEARCH,
  SMART_PLUS,
  CATALOG,
  HASHTAG_CHALLENGE,
  SHOP,
  LIVE,
  ORGANIC
}
