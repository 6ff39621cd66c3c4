package io.hookline.content.produce.calendarfeed;

/** What a calendar shows: blocks, planned and published posts, free slots, batches. */
enum FeedContent {
  BLOCKS,
  POSTS,
  SLOTS,
  BATCHES
}
