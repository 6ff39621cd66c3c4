package io.hookline.reporting.figures.ratecard;

/** Where posts are published. */
public enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
