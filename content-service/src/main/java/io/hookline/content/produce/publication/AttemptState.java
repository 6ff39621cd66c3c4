package io.hookline.content.produce.publication;

/**
 * CLAIMED while a program is at it; SENT from when the platform has the video until its outcome is
 * known, however long that takes; CONFIRMED for good when it is out; FAILED when it is certain that
 * it is not.
 */
enum AttemptState {
  CLAIMED,
  SENT,
  CONFIRMED,
  FAILED
}
