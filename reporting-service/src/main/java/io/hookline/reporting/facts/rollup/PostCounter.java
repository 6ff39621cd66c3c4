package io.hookline.reporting.facts.rollup;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The counters of a post, in the order of the columns of {@code post_day}: their places are the
 * bits of its {@code estimated}, {@code manual} and {@code fell}.
 */
public enum PostCounter {
  VIEWS,
  NON_FOLLOWER_VIEWS,
  REACH,
  LIKES,
  COMMENTS,
  SHARES,
  SAVES,
  PROFILE_VISITS,
  LINK_CLICKS,
  FULL_VIEWS,
  WATCH_SECONDS,
  VIEWS_PAST_2_SECONDS,
  VIEWS_PAST_3_SECONDS,
  VIEWS_PAST_6_SECONDS,
  REPLAYS,
  NEW_FOLLOWERS,
  LIVE_VIEWS,
  LIVE_VIEWERS,
  LIVE_GIFTS,
  LIVE_SECONDS,
  AVERAGE_WATCH_SECONDS,
  LIVE_PEAK_VIEWERS;

  /** An array of the counters of a snapshot {@code s}. */
  static final String ARRAY =
      Arrays.stream(values())
          .map(counter -> "s." + counter.column())
          .collect(Collectors.joining(", ", "array[", "]"));

  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  public long bit() {
    return 1L << ordinal();
  }

  /** Whether days add up: an average does not, nor does the most that were there at once. */
  public boolean addsUp() {
    return this != AVERAGE_WATCH_SECONDS && this != LIVE_PEAK_VIEWERS;
  }
}
