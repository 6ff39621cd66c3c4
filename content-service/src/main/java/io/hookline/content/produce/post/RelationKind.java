package io.hookline.content.produce.post;

/** What a post is to another one. */
enum RelationKind {
  REPLY,
  STITCH,
  DUET,
  CUT_DOWN,
  VARIANT
}
