package io.hookline.content.produce.approval;

/** Whether something is still to be done about a remark. */
enum RemarkState {
  OPEN,
  RESOLVED
}
