package io.hookline.attribution.adcost;

/** Where an ad was shown. */
public enum AdNetwork {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
