package io.hookline.reporting.figures.catalogue;

import java.util.Locale;

/** The counters of a post that add up, in the order of the columns of {@code post_day}. */
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
  LIVE_SECONDS;

  /** Its column. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its bit in {@code estimated}, {@code manual} and {@code fell}. */
  public long bit() {
    return 1L << ordinal();
  }

  String sql() {
    return "c." + column();
  }
}
