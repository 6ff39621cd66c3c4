package io.hookline.creator.creator;

/** Where an account lives. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
