package io.hookline.content.produce.comment;

/** How a post answers a comment. */
enum AnswerKind {
  /** A video reply, which shows the comment. */
  REPLY,
  STITCH,
  DUET,
  /** A post of its own. */
  POST
}
