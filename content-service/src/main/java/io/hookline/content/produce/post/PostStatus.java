package io.hookline.content.produce.post;

/** How far a post has come; see {@link Post} for the steps between. */
enum PostStatus {
  IDEA,
  DRAFT,
  IN_REVIEW,
  APPROVED,
  SCHEDULED,
  PUBLISHED,
  REMOVED
}
