package io.hookline.content.network;

/** Where videos appear. */
public enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
