package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;

/** What a table is. */
public enum Kind {
  /** A day of a TikTok account: views, profile views, likes, comments, shares. */
  TIKTOK_OVERVIEW(Network.TIKTOK),
  /** How many followers a TikTok account had on a day. */
  TIKTOK_FOLLOWER_HISTORY(Network.TIKTOK),
  /** Viewers of a TikTok account on a day: all, new, returning. */
  TIKTOK_VIEWERS(Network.TIKTOK),
  /** How many followers were active in an hour of a day. */
  TIKTOK_FOLLOWER_ACTIVITY(Network.TIKTOK),
  TIKTOK_FOLLOWER_GENDER(Network.TIKTOK),
  TIKTOK_FOLLOWER_TERRITORIES(Network.TIKTOK),
  /** Videos with their counters as of the export; TikTok lists some of them only. */
  TIKTOK_CONTENT(Network.TIKTOK),
  /** Videos with their counters of the period that was chosen. */
  YOUTUBE_CONTENT(Network.YOUTUBE),
  /** Videos with their counters of a day: the data of the chart. */
  YOUTUBE_CONTENT_BY_DATE(Network.YOUTUBE),
  /** A day of a channel. */
  YOUTUBE_DATES(Network.YOUTUBE),
  /** Posts and reels with their counters, lifetime or of a day. */
  META_CONTENT(Network.INSTAGRAM),
  /** A day of an account: one figure, named by the line above the table. */
  META_ACCOUNT(Network.INSTAGRAM),
  /** Not understood: say what its columns mean. */
  UNKNOWN(null);

  private final Network network;

  Kind(Network network) {
    this.network = network;
  }

  /** Null of {@link #UNKNOWN}. */
  public Network network() {
    return network;
  }

  /** Whether a row is of a video. */
  public boolean isOfVideos() {
    return this == TIKTOK_CONTENT
        || this == YOUTUBE_CONTENT
        || this == YOUTUBE_CONTENT_BY_DATE
        || this == META_CONTENT;
  }

  /** Whether a row is of an account's day. */
  public boolean isOfDays() {
    return this == TIKTOK_OVERVIEW
        || this == TIKTOK_FOLLOWER_HISTORY
        || this == TIKTOK_VIEWERS
        || this == YOUTUBE_DATES
        || this == META_ACCOUNT;
  }
}
