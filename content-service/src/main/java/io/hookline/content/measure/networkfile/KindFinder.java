package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.Meaning.ACTIVE_FOLLOWERS;
import static io.hookline.content.measure.networkfile.Meaning.DATE;
import static io.hookline.content.measure.networkfile.Meaning.FOLLOWERS;
import static io.hookline.content.measure.networkfile.Meaning.GENDER;
import static io.hookline.content.measure.networkfile.Meaning.HOUR;
import static io.hookline.content.measure.networkfile.Meaning.IMPRESSIONS;
import static io.hookline.content.measure.networkfile.Meaning.LINK;
import static io.hookline.content.measure.networkfile.Meaning.NEW_FOLLOWERS;
import static io.hookline.content.measure.networkfile.Meaning.NEW_VIEWERS;
import static io.hookline.content.measure.networkfile.Meaning.POST_TYPE;
import static io.hookline.content.measure.networkfile.Meaning.PROFILE_VIEWS;
import static io.hookline.content.measure.networkfile.Meaning.REACH;
import static io.hookline.content.measure.networkfile.Meaning.SHARE;
import static io.hookline.content.measure.networkfile.Meaning.SHARES;
import static io.hookline.content.measure.networkfile.Meaning.TERRITORY;
import static io.hookline.content.measure.networkfile.Meaning.VIDEO_ID;
import static io.hookline.content.measure.networkfile.Meaning.VIEWERS;
import static io.hookline.content.measure.networkfile.Meaning.VIEWS;
import static io.hookline.content.measure.networkfile.Meaning.WATCH_SECONDS;

import io.hookline.content.network.Network;
import java.util.Arrays;
import java.util.Set;

/** What a table is, by what its columns mean. */
final class KindFinder {

  private KindFinder() {}

  /**
   * @param linked the network of most of its links; null without
   * @param told the sender's word; null without
   */
  static Kind find(Set<Meaning> meanings, Network linked, Network told) {
    boolean figures = meanings.stream().anyMatch(Meaning::isFigure);
    if (figures && (meanings.contains(LINK) || meanings.contains(VIDEO_ID))) {
      return ofVideos(meanings, linked == null ? told : linked);
    }
    if (has(meanings, GENDER, SHARE)) {
      return tikTok(Kind.TIKTOK_FOLLOWER_GENDER, told);
    }
    if (has(meanings, TERRITORY, SHARE)) {
      return tikTok(Kind.TIKTOK_FOLLOWER_TERRITORIES, told);
    }
    return figures && meanings.contains(DATE) ? ofDays(meanings, told) : Kind.UNKNOWN;
  }

  private static Kind ofVideos(Set<Meaning> meanings, Network network) {
    if (network == null) {
      return guessed(meanings);
    }
    return switch (network) {
      case TIKTOK -> Kind.TIKTOK_CONTENT;
      case INSTAGRAM -> Kind.META_CONTENT;
      case YOUTUBE -> meanings.contains(DATE) ? Kind.YOUTUBE_CONTENT_BY_DATE : Kind.YOUTUBE_CONTENT;
    };
  }

  /** By columns that only one network has; without rows there is no link to tell. */
  private static Kind guessed(Set<Meaning> meanings) {
    if (meanings.contains(POST_TYPE) || has(meanings, REACH, LINK)) {
      return Kind.META_CONTENT;
    }
    if (!meanings.contains(LINK)) {
      return meanings.contains(DATE) ? Kind.YOUTUBE_CONTENT_BY_DATE : Kind.YOUTUBE_CONTENT;
    }
    return has(meanings, VIEWS, SHARES) ? Kind.TIKTOK_CONTENT : Kind.UNKNOWN;
  }

  private static Kind ofDays(Set<Meaning> meanings, Network told) {
    if (has(meanings, HOUR, ACTIVE_FOLLOWERS)) {
      return tikTok(Kind.TIKTOK_FOLLOWER_ACTIVITY, told);
    }
    if (told == Network.YOUTUBE
        || meanings.contains(WATCH_SECONDS)
        || has(meanings, VIEWS, IMPRESSIONS)
        || has(meanings, VIEWS, NEW_FOLLOWERS)) {
      return Kind.YOUTUBE_DATES;
    }
    if (has(meanings, VIEWS, PROFILE_VIEWS) || has(meanings, VIEWS, SHARES)) {
      return tikTok(Kind.TIKTOK_OVERVIEW, told);
    }
    if (meanings.contains(FOLLOWERS)) {
      return tikTok(Kind.TIKTOK_FOLLOWER_HISTORY, told);
    }
    if (meanings.contains(NEW_VIEWERS) || has(meanings, VIEWERS) && !meanings.contains(VIEWS)) {
      return tikTok(Kind.TIKTOK_VIEWERS, told);
    }
    // The sums beside YouTube's table are a date and a figure.
    return meanings.contains(VIEWS) ? dated(told) : Kind.UNKNOWN;
  }

  private static Kind dated(Network told) {
    return told == Network.TIKTOK ? Kind.TIKTOK_OVERVIEW : Kind.YOUTUBE_DATES;
  }

  private static Kind tikTok(Kind kind, Network told) {
    return told == null || told == Network.TIKTOK ? kind : Kind.UNKNOWN;
  }

  private static boolean has(Set<Meaning> meanings, Meaning... all) {
    return meanings.containsAll(Arrays.asList(all));
  }
}
