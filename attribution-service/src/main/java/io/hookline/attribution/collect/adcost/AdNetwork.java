package io.hookline.attribution.collect.adcost;

/** Where an ad was shown. */
public enum AdNetwork {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
