package io.hookline.content.produce.post;

/** As what a post that is not out yet begins. */
enum Beginning {
  IDEA,
  DRAFT
}
