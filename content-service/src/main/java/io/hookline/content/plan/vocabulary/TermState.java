package io.hookline.content.plan.vocabulary;

/** A retired term stays where it was used and is used no more; a merged one means another one. */
enum TermState {
  ACTIVE,
  RETIRED,
  MERGED
}
