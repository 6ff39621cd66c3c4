package io.hookline.content.produce.slot;

/**
 * FREE: to come, and no post is planned for it. TAKEN: one post is. CROWDED: several are. LAPSED:
 * it is over, and there was none.
 */
public enum SlotState {
  FREE,
  TAKEN,
  CROWDED,
  LAPSED
}
