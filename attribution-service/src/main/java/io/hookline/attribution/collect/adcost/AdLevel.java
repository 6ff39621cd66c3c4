package io.hookline.attribution.collect.adcost;

/** How finely a day was told: of one ad, of a group of ads, or of a whole campaign. */
public enum AdLevel {
  CAMPAIGN,
  AD_GROUP,
  AD
}
