package io.hookline.reporting.ratecard;

/** Where posts are published. */
public enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
