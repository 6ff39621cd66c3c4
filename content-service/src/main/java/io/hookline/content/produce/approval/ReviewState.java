package io.hookline.content.produce.approval;

/** How a review stands; only one that is OPEN takes decisions. */
enum ReviewState {
  OPEN,
  /** By every step, or by a route without steps. */
  APPROVED,
  CHANGES_REQUESTED,
  WITHDRAWN,
  /** It was open, or approved, when the post's content changed; or open, when it was given up. */
  VOID
}
