package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.change.ChangeFixtures.LATE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Two fortnights of a made-up brand that bring the same but for chance. A part of each day is told
 * the day after; the rest comes in of the earlier fortnight when it is older than the later one is
 * now, and has not come in of that yet.
 */
final class LateHistory {

  /** What is told, the measure that adds it up, and others that are made of it. */
  enum Kind {
    CLICKS("clicks", "conversion_rate_by_clicks"),
    COMMENTS("comments_received", "intent_comments"),
    ACCOUNT_DAYS("account_views", "followers", "follower_growth", "follower_growth_rate"),
    AD_DAYS("ad_clicks", "ad_spend", "cpc", "ad_impressions", "ctr", "cpm");

    final String measure;
    final List<String> others;

    Kind(String measure, String... others) {
      this.measure = measure;
      this.others = List.of(others);
    }
  }

  /** A version of a fact of a day of the earlier fortnight, and what it adds to the measure. */
  private record Told(String fact, long version, Instant at, long value) {}

  private static final int KEYS = 6;
  private static final int DAYS = 14;
  private static final LocalDate EARLIER = LocalDate.parse("2026-10-05");
  private static final LocalDate LATER = LocalDate.parse("2026-11-02");

  /** Posts, links and accounts that the facts are of. */
  final List<ObjectNode> base = new ArrayList<>();

  /** The facts, of one feed. */
  final List<ObjectNode> changes = new ArrayList<>();

  private final List<Told> told = new ArrayList<>();
  private final Kind kind;
  private final Random random;
  private final double late;
  private int ids = 2_000;

  /**
   * @param late the part of a day that comes in late
   * @param planted a key that brings a fifth in the later fortnight; -1 for none
   */
  LateHistory(Kind kind, Random random, double late, int planted) {
    this.kind = kind;
    this.random = random;
    this.late = late;
    before();
    for (int key = 0; key < KEYS; key++) {
      double level = (kind == Kind.COMMENTS ? 8 : 200) * (1 + random.nextDouble());
      for (int day = 0; day < DAYS; day++) {
        day(key, EARLIER.plusDays(day), level, true);
        day(key, LATER.plusDays(day), key == planted ? level / 5 : level, false);
      }
    }
  }

  private void before() {
    for (int key = 0; key < KEYS; key++) {
      base.add(ContentChanges.account(ACME, id(80 + key), "TIKTOK", "account" + key));
      base.add(
          ContentChanges.post(ACME, id(100 + key))
              .with("seriesId", ChangeFixtures.MORNING)
              .with("creatorId", id(1 + key % 2))
              .published("2026-09-01T12:00:00Z")
              .version(1)
              .event());
      base.add(AttributionChanges.link(ACME, id(30 + key), id(1 + key % 2), "link" + key));
    }
  }

  private void day(int key, LocalDate day, double level, boolean earlier) {
    long all = Math.max(2, Math.round(level * Math.exp(0.2 * random.nextGaussian())));
    long atOnce = Math.max(1, Math.round(all * (1 - late)));
    Instant next = Instant.parse(day.plusDays(1) + "T12:00:00Z");
    switch (kind) {
      case COMMENTS -> {
        for (int n = 0; n < all; n++) {
          if (n < atOnce || earlier) {
            comment(key, day, n < atOnce ? next : Instant.parse(LATE), earlier);
          }
        }
      }
      default -> {
        int fact = ids++;
        tell(fact, key, day, 0, atOnce, next, earlier);
        if (earlier && all > atOnce) {
          tell(fact, key, day, 1, all, Instant.parse(LATE), true);
        }
      }
    }
  }

  private void comment(int key, LocalDate day, Instant at, boolean earlier) {
    int comment = ids++;
    String written = day + "T%02d:30:00Z".formatted(6 + random.nextInt(15));
    String of = random.nextInt(3) == 0 ? "INTENT" : "OTHER";
    add(
        ContentChanges.comment(ACME, id(comment), id(100 + key), written, of, 0),
        at,
        earlier ? new Told("" + comment, 0, at, 1) : null);
  }

  private void tell(
      int fact, int key, LocalDate day, int version, long value, Instant at, boolean earlier) {
    ObjectNode change =
        switch (kind) {
          case CLICKS ->
              AttributionChanges.clicks(
                  ACME, id(30 + key), id(1 + key % 2), day.toString(), (int) value, version);
          case ACCOUNT_DAYS ->
              ContentChanges.accountDay(
                  ACME,
                  id(fact + 5_000 * version),
                  id(80 + key),
                  day.toString(),
                  "API",
                  at.toString(),
                  "{\"views\": %d, \"followers\": %d}".formatted(value, 9_000 + 10 * value));
          default ->
              AttributionChanges.adDay(
                  ACME,
                  id(fact),
                  "a" + key,
                  day.toString(),
                  version,
                  "\"clicks\": %d, \"impressions\": %d, %s"
                      .formatted(value, value * 40, AttributionChanges.spent(value + ".25")));
        };
    add(change, at, earlier ? new Told("" + fact, version, at, value) : null);
  }

  private void add(ObjectNode change, Instant at, Told ofEarlier) {
    changes.add(change.put("time", at.toString()));
    if (ofEarlier != null) {
      told.add(ofEarlier);
    }
  }

  /** The earlier fortnight as it was known before an instant: of each fact the highest version. */
  long knownBefore(Instant instant) {
    Map<String, Told> latest = new TreeMap<>();
    told.stream()
        .filter(fact -> fact.at().isBefore(instant))
        .forEach(
            fact ->
                latest.merge(
                    fact.fact(),
                    fact,
                    (one, other) -> one.version() > other.version() ? one : other));
    return latest.values().stream().mapToLong(Told::value).sum();
  }
}
