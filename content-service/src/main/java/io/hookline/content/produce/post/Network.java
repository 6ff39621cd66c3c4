package io.hookline.content.produce.post;

/** Where a post appears. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
