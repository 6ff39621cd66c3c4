package io.hookline.content.post;

/** Where a post appears. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
