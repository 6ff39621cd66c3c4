package io.hookline.creator.terms;

/** What a creator delivers. */
public enum DeliverableType {
  /** Posted by the creator. */
  VIDEO,
  /** Pictures to swipe through. */
  CAROUSEL,
  STORY,
  LIVE,
  /** Made for the brand to post. */
  UGC_VIDEO,
  RAW_FOOTAGE,
  /** A code with which the brand advertises the creator's post. */
  SPARK_AUTHORIZATION,
  APPEARANCE,
  OTHER
}
