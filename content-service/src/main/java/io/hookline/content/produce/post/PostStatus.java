package io.hookline.content.produce.post;

/** PLANNED until it is out, then PUBLISHED for good. */
enum PostStatus {
  PLANNED,
  PUBLISHED
}
