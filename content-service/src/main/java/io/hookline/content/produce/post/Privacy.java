package io.hookline.content.produce.post;

/** Whom the network shows a post to. */
enum Privacy {
  EVERYONE,
  FOLLOWERS,
  FRIENDS,
  ONLY_ME
}
