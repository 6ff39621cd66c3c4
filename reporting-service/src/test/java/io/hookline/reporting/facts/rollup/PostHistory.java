package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.facts.rollup.NaiveDays.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Random histories of posts, and the changes that tell them in any order. */
final class PostHistory {

  static final List<String> COUNTERS =
      List.of(
          "views",
          "likes",
          "linkClicks",
          "watchSeconds",
          "liveSeconds",
          "averageWatchSeconds",
          "livePeakViewers");
  private static final List<String> SOURCES = List.of("API", "IMPORT", "MANUAL", "ESTIMATED");
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "Europe/Berlin",
          "Australia/Lord_Howe",
          "America/Havana",
          "Asia/Beirut",
          "UTC");

  /** Clocks change in many zones within the days after it. */
  private static final Instant FIRST = Instant.parse("2026-03-20T00:00:00Z");

  final List<ObjectNode> creatorFeed = new ArrayList<>();
  final List<ObjectNode> contentFeed = new ArrayList<>();

  /** By "post dataset"; without those of posts that do not count. */
  final Map<String, NaiveDays> expected = new TreeMap<>();

  private final Random random;

  PostHistory(long seed) {
    random = new Random(seed);
    ZoneId zone = ZoneId.of(one(ZONES));
    if (random.nextInt(3) == 0) {
      creatorFeed.add(CreatorChanges.brand(ACME, one(ZONES), "USD"));
    }
    ObjectNode brand = CreatorChanges.brand(ACME, zone.getId(), "USD");
    brand.withObject("data").put("version", 1);
    creatorFeed.add(brand);
    for (int post = 1; post <= 3; post++) {
      add(id(20 + post), zone);
    }
  }

  private void add(UUID post, ZoneId zone) {
    if (random.nextBoolean()) {
      contentFeed.add(ContentChanges.post(ACME, post).published(instant(10) + "").event());
    }
    Instant publishedAt = instant(10);
    boolean counts = random.nextInt(6) > 0;
    contentFeed.add(
        counts
            ? ContentChanges.post(ACME, post).published(publishedAt + "").version(1).event()
            : ContentChanges.post(ACME, post).with("status", "APPROVED").version(1).event());
    List<String> datasets =
        random.nextInt(3) == 0 ? List.of("ORGANIC", "PAID") : List.of("ORGANIC");
    for (String dataset : datasets) {
      List<Reading> readings = new ArrayList<>();
      for (int n = random.nextInt(14); n > 0; n--) {
        readings.add(reading());
      }
      readings.forEach(reading -> contentFeed.add(snapshot(post, dataset, reading)));
      if (counts) {
        expected.put(post + " " + dataset, new NaiveDays(zone, publishedAt, readings));
      }
    }
  }

  private Reading reading() {
    Map<String, BigDecimal> told = new TreeMap<>();
    for (String counter : COUNTERS) {
      if (random.nextInt(3) > 0) {
        told.put(counter, BigDecimal.valueOf(random.nextInt(900)));
      }
    }
    Instant at = instant(16);
    return new Reading(
        UUID.randomUUID(), at, at.plusSeconds(random.nextInt(3)), one(SOURCES), told);
  }

  private static ObjectNode snapshot(UUID post, String dataset, Reading reading) {
    return ContentChanges.snapshot(ACME, reading.id(), post, reading.at().toString())
        .collected(reading.collectedAt().toString())
        .of(dataset)
        .from(reading.source())
        .tells(
            reading.told().entrySet().stream()
                .map(told -> "\"" + told.getKey() + "\": " + told.getValue())
                .collect(Collectors.joining(", ", "{", "}")))
        .event();
  }

  /** Of few instants, so that many coincide, and some are midnights. */
  private Instant instant(int days) {
    return FIRST.plus(Duration.ofMinutes(210L * random.nextInt(days * 7)));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
