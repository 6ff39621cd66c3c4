package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.PostChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A random autumn of a brand: posts with all their counters, told late, twice, corrected and
 * estimated; links, clicks, and orders that are credited anew.
 */
final class FigureHistory {

  static final List<String> COUNTERS =
      List.of(
          "views",
          "nonFollowerViews",
          "reach",
          "likes",
          "comments",
          "shares",
          "saves",
          "profileVisits",
          "linkClicks",
          "fullViews",
          "watchSeconds",
          "viewsPast2Seconds",
          "viewsPast3Seconds",
          "viewsPast6Seconds",
          "replays",
          "newFollowers",
          "liveViews",
          "liveViewers",
          "liveGifts",
          "liveSeconds");

  private static final List<String> SOURCES =
      List.of("API", "API", "IMPORT", "MANUAL", "ESTIMATED");
  private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");
  private static final int DAYS = 60;

  final String zone;
  final List<ObjectNode> creatorFeed = new ArrayList<>();
  final List<ObjectNode> contentFeed = new ArrayList<>();
  final List<ObjectNode> attributionFeed = new ArrayList<>();
  private final Random random;

  FigureHistory(long seed) {
    random = new Random(seed);
    zone = one(List.of("America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC"));
    creatorFeed.add(CreatorChanges.brand(ACME, zone, "USD"));
    for (int n = 1; n <= 3; n++) {
      creatorFeed.add(CreatorChanges.creator(ACME, id(n), "Creator " + n));
      contentFeed.add(ContentChanges.series(ACME, id(50 + n), id(60), "Series " + n));
    }
    for (int n = 1; n <= 5; n++) {
      post(n);
      link(n);
    }
    for (int n = 1; n <= 25; n++) {
      order(n);
    }
  }

  private void post(int n) {
    Instant at = instant(DAYS / 2);
    PostChange post =
        ContentChanges.post(ACME, id(20 + n))
            .published(at.toString())
            .with("seriesId", n == 5 ? null : id(51 + random.nextInt(3)))
            .with("creatorId", random.nextInt(4) == 0 ? null : id(1 + random.nextInt(3)))
            .with("network", one(List.of("TIKTOK", "INSTAGRAM")))
            .with("funnelStage", one(List.of("TOFU", "MOFU", "BOFU")));
    contentFeed.add(post.version(1).event());
    int told = 3 + random.nextInt(9);
    for (int k = 1; k <= told; k++) {
      snapshot(n, at.plus(Duration.ofMinutes(random.nextInt(DAYS * 720))), k * 97L);
    }
  }

  private void snapshot(int post, Instant at, long size) {
    List<String> told = new ArrayList<>();
    for (String counter : COUNTERS) {
      if (random.nextInt(5) > 0) {
        told.add("\"" + counter + "\": " + random.nextLong(size, size * 3));
      }
    }
    if (told.isEmpty()) {
      told.add("\"views\": " + size);
    }
    contentFeed.add(
        ContentChanges.snapshot(ACME, UUID.randomUUID(), id(20 + post), at.toString())
            .collected(at.plusSeconds(random.nextInt(4)).toString())
            .from(one(SOURCES))
            .tells("{" + String.join(", ", told) + "}")
            .event());
  }

  private void link(int n) {
    UUID post = random.nextInt(4) == 0 ? null : id(20 + n);
    attributionFeed.add(
        AttributionChanges.link(ACME, id(30 + n), id(1 + n % 3), post, "link-" + n, 0));
    for (int day = 0; day < DAYS; day += 1 + random.nextInt(9)) {
      String on = FIRST.plus(Duration.ofDays(day)).toString().substring(0, 10);
      for (int version = 1; version <= 1 + random.nextInt(2); version++) {
        attributionFeed.add(
            AttributionChanges.clicks(
                ACME, id(30 + n), id(1 + n % 3), on, random.nextInt(90), version));
      }
    }
  }

  private void order(int n) {
    UUID order = id(100 + n);
    Instant at = instant(DAYS);
    for (int version = 0; version <= random.nextInt(3); version++) {
      String currency = random.nextInt(5) == 0 ? "JPY" : "USD";
      attributionFeed.add(
          AttributionChanges.conversion(ACME, order, version, at.toString(), amount(), currency));
    }
    for (int version = 1; version <= random.nextInt(4); version++) {
      List<String> credits = new ArrayList<>();
      String[] shares = random.nextBoolean() ? new String[] {"1"} : new String[] {"0.25", "0.75"};
      for (String share : shares) {
        boolean byLink = random.nextBoolean();
        credits.add(
            AttributionChanges.credit(
                random.nextInt(5) == 0 ? null : id(1 + random.nextInt(3)),
                null,
                byLink ? id(31 + random.nextInt(5)) : null,
                byLink ? null : id(41),
                byLink ? one(List.of("CLICK", "VIEW")) : "PROMO_CODE",
                share,
                random.nextInt(6) == 0 ? null : amount()));
      }
      attributionFeed.add(
          AttributionChanges.credited(
              ACME, order, version, at.toString(), credits.toArray(String[]::new)));
    }
  }

  private String amount() {
    return (1 + random.nextInt(20_000)) + "." + (10 + random.nextInt(90));
  }

  private Instant instant(int days) {
    return FIRST.plus(Duration.ofMinutes(random.nextInt(days * 1440)));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
