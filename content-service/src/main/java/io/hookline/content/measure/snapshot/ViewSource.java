package io.hookline.content.measure.snapshot;

/** Where people were when they began to watch. */
public enum ViewSource {
  FOR_YOU,
  FOLLOW,
  SEARCH,
  PROFILE,
  SOUND,
  HASHTAG,
  DIRECT_MESSAGE,
  OTHER
}
