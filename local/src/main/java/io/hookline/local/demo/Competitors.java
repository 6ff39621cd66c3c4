package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Invents what somebody writes down of a brand's competitors on TikTok: followers once a week, and
 * posts when they have been out for four.
 */
final class Competitors {

  private static final double SPREAD_OF_VIEWS = 0.9;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MORNING = Duration.ofHours(15);

  private final Brand brand;
  private final Instant end;
  private final Dice dice;

  Competitors(Brand brand, Instant end, Dice dice) {
    this.brand = brand;
    this.end = end;
    this.dice = dice;
  }

  List<Competitor> all() {
    return Table.of(brand.slug() + "/competitors").stream()
        .map(cells -> competitor(cells, dice.split()))
        .toList();
  }

  private Competitor competitor(Map<String, String> cells, Dice dice) {
    int weeks = number(cells, "weeks");
    double followers = number(cells, "followers");
    List<Map<String, Object>> posts = new ArrayList<>();
    List<Map<String, Object>> counts = new ArrayList<>();
    for (int week = weeks; week > 0; week--) {
      Instant seen = end.minus(WEEK.multipliedBy(week - 1L)).minus(MORNING);
      followers *= 1 + dice.between(0, number(cells, "growth") / 1000.0);
      counts.add(
          Body.of(
              "capturedAt", seen.toString(), "source", "MANUAL", "followers", (long) followers));
      for (int i = 0; i < number(cells, "perWeek"); i++) {
        Instant at = seen.minus(Duration.ofMinutes(dice.whole(600, 10_000)));
        posts.add(post(cells, at, settled(seen), dice));
      }
    }
    return new Competitor(cells.get("handle"), cells.get("name"), 7 * weeks + 1, posts, counts);
  }

  private Instant settled(Instant seen) {
    Instant later = seen.plus(WEEK.multipliedBy(4));
    Instant last = end.minus(MORNING);
    return later.isBefore(last) ? later : last;
  }

  /** Half of their hooks and more are of one kind. */
  private Map<String, Object> post(Map<String, String> cells, Instant at, Instant seen, Dice dice) {
    double views = number(cells, "medianViews") * dice.lognormal(SPREAD_OF_VIEWS);
    double engagement = dice.between(0.02, 0.06);
    String hook = dice.pick(List.of(cells.get("hook"), cells.get("hook"), "Question", "Visual"));
    return Body.of(
        "url",
        Network.TIKTOK.postUrl(cells.get("handle"), at, dice),
        "publishedAt",
        at.toString(),
        "terms",
        Body.of("hookKind", hook),
        "capturedAt",
        seen.toString(),
        "source",
        "MANUAL",
        "counters",
        Body.of(
            "views", (long) views,
            "likes", (long) (views * engagement * 0.9),
            "comments", (long) (views * engagement * 0.05),
            "shares", (long) (views * engagement * 0.05)));
  }

  private static int number(Map<String, String> cells, String column) {
    return Integer.parseInt(cells.get(column));
  }
}
