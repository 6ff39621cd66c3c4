package io.hookline.content.measure.competitor;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Competitors with posts, made through the API. */
public final class CompetitorFixtures {

  private static final AtomicLong NUMBERS = new AtomicLong();

  private CompetitorFixtures() {}

  /** Tracked since long ago. */
  public static String competitor(String handle) {
    return create(
        "/competitors",
        """
        {"network": "TIKTOK", "handle": "%s", "name": "Glow Lab", "trackedFrom": "2026-01-01"}"""
            .formatted(handle));
  }

  public static String video(String handle) {
    return "https://www.tiktok.com/@%s/video/743%016d".formatted(handle, NUMBERS.incrementAndGet());
  }

  public static String post(String competitor, String handle, Instant at) {
    return create(
        "/competitor-posts",
        """
        {"competitorId": "%s", "url": "%s", "publishedAt": "%s"}"""
            .formatted(competitor, video(handle), at));
  }

  public static String snapshot(String post, Instant at, String counters) {
    return create(
        "/competitor-posts/" + post + "/snapshots",
        """
        {"capturedAt": "%s", "source": "IMPORT", "counters": {%s}}"""
            .formatted(at, counters));
  }

  public static String followers(String competitor, Instant at, int followers) {
    return create(
        "/competitors/" + competitor + "/follower-counts",
        """
        {"capturedAt": "%s", "source": "MANUAL", "followers": %d}"""
            .formatted(at, followers));
  }

  /** By the names of their path parameters. */
  public static Map<String, String> oneOfEach() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("competitor", competitor("glowlab"));
    ids.put("followerCount", followers(ids.get("competitor"), daysAgo(2), 100));
    ids.put("competitorPost", post(ids.get("competitor"), "glowlab", daysAgo(9)));
    ids.put("competitorSnapshot", snapshot(ids.get("competitorPost"), daysAgo(2), "\"views\": 7"));
    return ids;
  }

  private static String create(String path, String body) {
    return operator()
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }
}
