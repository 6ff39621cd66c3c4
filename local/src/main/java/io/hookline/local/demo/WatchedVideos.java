package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What TikTok tells of a video after a week beyond its counters. */
final class WatchedVideos {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Instant end;
  private final Dice dice;

  WatchedVideos(Instant end, Dice dice) {
    this.end = end;
    this.dice = dice;
  }

  List<PostRow> retentionCurves(Map<OwnPost, Viewers> viewers) {
    List<PostRow> rows = new ArrayList<>();
    viewers.forEach(
        (post, audience) -> {
          if (isTold(post) && post.isVideo()) {
            rows.add(row(post, Body.of("points", audience.retention().points())));
          }
        });
    return rows;
  }

  /** Where the views came from; what is searched for is found for long. */
  List<PostRow> viewSources(Map<OwnPost, Viewers> viewers) {
    List<PostRow> rows = new ArrayList<>();
    viewers.forEach(
        (post, audience) -> {
          double search = dice.between(0.02, post.cell("searchKeyword") == null ? 0.04 : 0.16);
          double profile = dice.between(0.01, 0.05);
          double sound = post.cell("sound") == null ? 0 : dice.between(0.01, 0.03);
          double rest = 1 - search - profile - sound;
          if (isTold(post)) {
            rows.add(
                row(
                    post,
                    Body.of(
                        "forYou", Body.rounded(rest * audience.strangers(), 3),
                        "follow", Body.rounded(rest * (1 - audience.strangers()) * 0.9, 3),
                        "search", Body.rounded(search, 3),
                        "profile", Body.rounded(profile, 3),
                        "sound", Body.rounded(sound, 3))));
          }
        });
    return rows;
  }

  private boolean isTold(OwnPost post) {
    return post.network() == Network.TIKTOK && post.publishedAt().plus(WEEK).isBefore(end);
  }

  private static PostRow row(OwnPost post, Map<String, Object> figures) {
    Map<String, Object> told =
        Body.of(
            "capturedAt", post.publishedAt().plus(WEEK).toString(),
            "dataset", "ORGANIC",
            "source", "API");
    told.putAll(figures);
    return new PostRow(post, told);
  }
}
