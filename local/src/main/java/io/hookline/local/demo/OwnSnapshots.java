package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invents what the counters of the brand's own posts said a day and a week after each. */
final class OwnSnapshots {

  private static final List<Integer> AGES_IN_DAYS = List.of(1, 7);
  private static final double SPREAD_OF_VIEWS = 0.8;
  private static final double AFTER_A_DAY = 0.45;

  private final int medianViews;
  private final Instant end;
  private final Dice dice;

  OwnSnapshots(int medianViews, Instant end, Dice dice) {
    this.medianViews = medianViews;
    this.end = end;
    this.dice = dice;
  }

  /**
   * Rows for an import, without the post's id.
   *
   * @return by the post
   */
  List<Map.Entry<OwnPost, Map<String, Object>>> of(List<OwnPost> posts) {
    List<Map.Entry<OwnPost, Map<String, Object>>> rows = new ArrayList<>();
    for (OwnPost post : posts) {
      double views = medianViews * post.stage().attention() * dice.lognormal(SPREAD_OF_VIEWS);
      double engagement = dice.between(0.03, 0.07);
      if (!isOldEnough(post)) {
        continue;
      }
      for (int days : AGES_IN_DAYS) {
        double seen = days == 1 ? views * AFTER_A_DAY : views;
        Instant at = post.publishedAt().plus(Duration.ofDays(days));
        rows.add(Map.entry(post, row(at, seen, engagement)));
      }
    }
    return rows;
  }

  private boolean isOldEnough(OwnPost post) {
    return post.isOut() && post.publishedAt().isBefore(end.minus(Duration.ofDays(8)));
  }

  private static Map<String, Object> row(Instant at, double views, double engagement) {
    return Body.of(
        "capturedAt", at.toString(),
        "dataset", "ORGANIC",
        "source", "API",
        "views", (long) views,
        "likes", (long) (views * engagement * 0.8),
        "comments", (long) (views * engagement * 0.05),
        "shares", (long) (views * engagement * 0.07),
        "saves", (long) (views * engagement * 0.08));
  }
}
