package io.hookline.attribution.credit.setting;

/** What the steps of a path are for a model that works on paths. */
public enum CreditDimension {
  CHANNEL,
  AD_KIND,
  CAMPAIGN,
  CREATOR,
  SERIES,
  PILLAR,
  POST,
  LINK,
  CODE,
  PLACE
}
