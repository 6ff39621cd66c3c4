package io.hookline.content.produce.post;

/** Why a post looks like a mistake. */
enum WarningKind {
  /** Another post of the network has the same file. */
  SAME_MEDIA,
  /** Another post of the network has nearly the same caption. */
  SIMILAR_CAPTION,
  /** Another post goes out on the same account at nearly the same time. */
  SAME_SLOT
}
