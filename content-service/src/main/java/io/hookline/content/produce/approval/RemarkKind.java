package io.hookline.content.produce.approval;

/** What a remark is. */
enum RemarkKind {
  NOTE,
  /** Written with a decision. */
  REQUESTED_CHANGE
}
