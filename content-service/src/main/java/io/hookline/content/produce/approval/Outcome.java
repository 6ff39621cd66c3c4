package io.hookline.content.produce.approval;

/** What a reviewer decides. */
enum Outcome {
  APPROVED,
  CHANGES_REQUESTED
}
