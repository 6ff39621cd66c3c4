package io.hookline.content.measure.connection;

/** What a synchronisation is at, in this order. */
enum Stage {
  /** The account's days and its audience. */
  ACCOUNT,
  /** Its videos, newest first. */
  VIDEOS,
  /** The comments on those that have more or fewer than before. */
  COMMENTS,
  /** The videos that were listed before and are no more. */
  MISSING,
  DONE;

  Stage next() {
    return values()[ordinal() + 1];
  }
}
