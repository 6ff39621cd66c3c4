package io.hookline.content.measure.snapshot;

/** From where a post was seen. */
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
