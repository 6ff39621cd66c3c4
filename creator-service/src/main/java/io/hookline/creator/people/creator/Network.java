package io.hookline.creator.people.creator;

/** Where an account lives. */
enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
