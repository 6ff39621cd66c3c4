package io.hookline.content.produce.checklist;

/** Whether a post keeps to one of the standards. */
enum Verdict {
  YES,
  NO,
  NOT_APPLICABLE
}
