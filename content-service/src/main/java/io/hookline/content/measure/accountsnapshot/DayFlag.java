package io.hookline.content.measure.accountsnapshot;

/** What to look at before a day's figures are trusted. */
enum DayFlag {
  /** Fewer followers than on the last day of which they are known. */
  FOLLOWERS_FELL,
  /**
   * Followers changed by more than half of what they were, and by at least a thousand: a misread
   * file, another account, or something that deserves a look.
   */
  FOLLOWERS_JUMPED,
  /** A count of the day is below zero: the network took back more than there was. */
  NEGATIVE_COUNT,
  /** The same source told other figures of the whole day before. */
  RESTATED,
  /** Collected before the day was over: more of it may come. */
  DAY_NOT_OVER
}
