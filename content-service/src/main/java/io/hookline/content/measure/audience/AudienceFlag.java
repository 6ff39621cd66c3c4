package io.hookline.content.measure.audience;

/** What to know before an audience's shares are trusted. */
enum AudienceFlag {
  /** More than a tenth of what should be a whole is not broken down. */
  INCOMPLETE,
  /** Counts came with it that are too small to be kept. */
  COUNTS_WITHHELD
}
