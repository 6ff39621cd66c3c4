package io.hookline.content.produce.disclosure;

/** Whom the network shows a post to. */
public enum Privacy {
  EVERYONE,
  FOLLOWERS,
  FRIENDS,
  ONLY_ME
}
