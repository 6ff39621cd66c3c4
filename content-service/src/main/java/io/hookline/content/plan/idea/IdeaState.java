package io.hookline.content.plan.idea;

/**
 * NEW, then SHORTLISTED, then PLANNED once somebody makes it, then USED for good once a post of it
 * was published. PARKED ideas come back on a day; REJECTED ones can be reopened.
 */
enum IdeaState {
  NEW,
  SHORTLISTED,
  PLANNED,
  USED,
  PARKED,
  REJECTED
}
