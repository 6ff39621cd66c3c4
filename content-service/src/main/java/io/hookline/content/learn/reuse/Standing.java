package io.hookline.content.learn.reuse;

/** Whether a post tells anything of the learning that it makes use of. */
enum Standing {
  /** It went out with the learning. */
  COUNTED,
  /** The learning is known from it: it cannot confirm what was read off it. */
  EVIDENCE,
  /** It went out before the learning was there. */
  BEFORE_LEARNING,
  /** It is not out. */
  NOT_OUT
}
