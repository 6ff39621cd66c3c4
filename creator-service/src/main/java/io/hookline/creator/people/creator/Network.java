package io.hookline.creator.people.creator;

/** Where an account lives. */
public enum Network {
  TIKTOK,
  INSTAGRAM,
  YOUTUBE
}
