package io.hookline.attribution.collect.adcost;

/** Who told the figures. Where several tell of one day the first of these counts. */
public enum AdSource {
  /** The ad platform's API. */
  API,
  /** A file that was exported from the ad platform. */
  IMPORT,
  /** A person who has read them off a screen. */
  MANUAL
}
