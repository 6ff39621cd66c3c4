package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody types off a telephone now and then: views, and nothing else. */
final class TypedSnapshots {

  private static final double REMEMBERED = 0.55;
  private static final int LATEST_DAY = 16;
  private static final double DAYS_TO_SETTLE = 3.4;

  private final Instant end;
  private final Dice dice;

  TypedSnapshots(Instant end, Dice dice) {
    this.end = end;
    this.dice = dice;
  }

  List<PostRow> of(Map<OwnPost, Viewers> viewers) {
    List<PostRow> rows = new ArrayList<>();
    viewers.forEach(
        (post, audience) -> {
          boolean remembered = dice.chance(REMEMBERED);
          Duration age = Duration.ofHours(dice.whole(9, LATEST_DAY * 24));
          Instant at = post.publishedAt().plus(age);
          if (remembered && at.isBefore(end)) {
            double grown = 1 - StrictMath.exp(-age.toHours() / 24.0 / DAYS_TO_SETTLE);
            rows.add(new PostRow(post, row(at, audience.views() * grown)));
          }
        });
    return rows;
  }

  /** Rounded, as telephones show it. */
  private static Map<String, Object> row(Instant at, double views) {
    return Body.of(
        "capturedAt",
        at.toString(),
        "dataset",
        "ORGANIC",
        "source",
        "MANUAL",
        "views",
        100 * Viewers.count(views / 100));
  }
}
