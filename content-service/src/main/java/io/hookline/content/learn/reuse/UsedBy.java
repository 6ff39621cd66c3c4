package io.hookline.content.learn.reuse;

/** What makes use of learnings. */
enum UsedBy {
  IDEA,
  BRIEF,
  POST
}
